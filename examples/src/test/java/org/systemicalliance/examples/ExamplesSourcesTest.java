package org.systemicalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicalliance.terminology.sources.FshFile;
import org.systemicalliance.terminology.sources.SushiProjectRules;

/** The examples keep the rules of every SUSHI project; stories are written in chapters (ADR 3). */
class ExamplesSourcesTest extends SushiProjectRules {

    private static final Pattern CHAPTER = Pattern.compile(
            "stories/[^/]+/(dyads|contacts|session-notes|invitations|factors|dyad-coverage|findings-[a-z]+|answers-wave-\\d+)\\.fsh");

    @Override
    protected boolean holdsManyArtifacts(FshFile file) {
        return CHAPTER.matcher(slashed(file)).matches();
    }

    @Test
    void aChapterSaysWhatItTells() {
        assertThat(chapters())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.text()).as(slashed(file)).startsWith("// "));
    }

    @Test
    void everyInstanceIsPartOfItsStory() {
        List<FshFile> files = project().sources();
        for (String story : Stories.names()) {
            String bundle = files.stream()
                    .filter(file -> file.name().equals("story-" + story))
                    .map(FshFile::text)
                    .findFirst()
                    .orElseThrow();
            assertThat(files.stream()
                            .filter(file -> slashed(file).startsWith("stories/" + story + "/"))
                            .filter(file -> !file.name().equals("story-" + story))
                            .flatMap(file -> file.declaredNames().stream()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(bundle).contains(", " + name + ")"));
        }
    }

    private Stream<FshFile> chapters() {
        return project().sources().stream().filter(this::holdsManyArtifacts);
    }

    private static String slashed(FshFile file) {
        return file.path().toString().replace('\\', '/');
    }
}

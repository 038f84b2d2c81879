package org.systemicalliance.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.annotation.Operation;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.systemicalliance.server.platform.Feature;

/** The architecture, one sentence each. */
@AnalyzeClasses(packages = "org.systemicalliance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SERVER = "org.systemicalliance.server";

    /** What every feature may build on. */
    private static final String[] SHARED = {SERVER + ".platform..", SERVER + ".records..", SERVER + ".exchange.."};

    private static final Set<String> NO_FEATURES = Set.of("platform", "records", "exchange");

    @ArchTest
    static final ArchRule the_domain_knows_neither_Spring_nor_HAPI_nor_JPA_nor_FHIR = noClasses()
            .that()
            .resideInAPackage("org.systemicalliance.alliance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "ca.uhn..",
                    "org.hl7..",
                    "jakarta..",
                    "java.sql..",
                    "org.systemicalliance.server..",
                    "org.systemicalliance.profiles..");

    @ArchTest
    static final ArchRule the_packages_of_the_domain_are_free_of_cycles =
            slices().matching("org.systemicalliance.alliance.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_packages_of_the_server_are_free_of_cycles =
            slices().matching(SERVER + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_do_not_touch_each_others_insides = slices().matching(SERVER + ".(*)..")
            .that(DescribedPredicate.describe("are features", slice -> !NO_FEATURES.contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule nothing_central_names_a_feature = noClasses()
            .that(are(resideInAnyPackage(SHARED)))
            .or()
            .haveFullyQualifiedName(SERVER + ".AllianceServer")
            .should()
            .dependOnClassesThat(resideInAPackage(SERVER + "..")
                    .and(not(resideInAnyPackage(SHARED)))
                    .and(not(resideInAPackage(SERVER))));

    @ArchTest
    static final ArchRule the_platform_does_not_know_what_is_built_on_it = noClasses()
            .that()
            .resideInAPackage(SERVER + ".platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVER + ".records..", SERVER + ".exchange..");

    @ArchTest
    static final ArchRule translating_to_FHIR_needs_no_server = noClasses()
            .that()
            .resideInAPackage(SERVER + ".exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "ca.uhn.fhir.jpa..", "ca.uhn.fhir.rest..", "java.sql..");

    @ArchTest
    static final ArchRule nothing_outside_of_the_server_depends_on_it = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.systemicalliance.terminology..",
                    "org.systemicalliance.profiles..",
                    "org.systemicalliance.examples..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.systemicalliance.server..", "org.systemicalliance.alliance..");

    @ArchTest
    static final ArchRule providers_are_seen_by_their_own_package_only = classes()
            .that()
            .haveSimpleNameEndingWith("Provider")
            .and()
            .resideInAPackage(SERVER + "..")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule operations_are_offered_by_providers = methods()
            .that()
            .areAnnotatedWith(Operation.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Provider");

    @ArchTest
    static final ArchRule a_feature_puts_itself_together = classes()
            .that()
            .implement(Feature.class)
            .should()
            .bePrivate()
            .orShould()
            .bePackagePrivate();

    /** What is refused before the gate is told to those who may not ask; the one exception looks and tells nothing. */
    @ArchTest
    static final ArchRule features_refuse_nothing_before_the_gate = noMethods()
            .that(describe("see a request before it is admitted", ArchitectureTest::isBeforeAdmission))
            .should()
            .beDeclaredInClassesThat(not(resideInAnyPackage(SERVER + ".platform..", SERVER + ".access.."))
                    .and(not(simpleName("RepetitionHooks"))));

    private static boolean isBeforeAdmission(JavaMethod method) {
        return method.isAnnotatedWith(Hook.class)
                && Set.of(
                                Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED,
                                Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
                        .contains(method.getAnnotationOfType(Hook.class).value());
    }

    @ArchTest
    static final ArchRule there_is_no_static_state = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.systemicalliance..")
            .and()
            .areStatic()
            .should()
            .notBeFinal();

    @ArchTest
    static final ArchRule nobody_is_a_helper_a_manager_or_a_utility = noClasses()
            .should()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameContaining("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule every_package_states_its_purpose =
            classes().that().resideInAPackage("org.systemicalliance..").should(beInADescribedPackage());

    private static ArchCondition<JavaClass> beInADescribedPackage() {
        return new ArchCondition<>("be in a package with a package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean described =
                        type.getPackage().tryGetPackageInfo().isPresent() || hasSource(type.getPackageName());
                events.add(new SimpleConditionEvent(type, described, type.getPackageName() + " has no package-info"));
            }
        };
    }

    private static boolean hasSource(String packageName) {
        return Files.exists(Path.of("src/main/java", packageName.replace('.', '/'), "package-info.java"));
    }
}

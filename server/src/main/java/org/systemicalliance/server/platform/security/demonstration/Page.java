package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** A small page of the authorization server: a heading, a sentence and forms. */
final class Page {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
              :root { --ink: #22303c; --soft: #5d6f7e; --line: #d9e1e7; --page: #fbfcfd; --accent: #1f6f78; }
              @media (prefers-color-scheme: dark) {
                :root { --ink: #e3eaef; --soft: #9fb0bd; --line: #33424e; --page: #151c22; --accent: #67c1ca; }
              }
              body { margin: 0; background: var(--page); color: var(--ink); font: 1.05rem/1.6 system-ui, sans-serif; }
              main { max-width: 34rem; margin: 0 auto; padding: 3rem 1.5rem; }
              h1 { font-size: 1.6rem; line-height: 1.2; }
              p, li { color: var(--soft); }
              button, input, select { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
                border-radius: .5rem; padding: .5rem .9rem; margin: .2rem 0; width: 100%%; box-sizing: border-box;
                text-align: left; }
              button { cursor: pointer; }
              button:hover, button:focus { border-color: var(--accent); }
              button small { color: var(--soft); display: block; }
              .problem { border-left: .25rem solid var(--accent); padding-left: 1rem; }
            </style>
            </head>
            <body><main>
            <h1>%1$s</h1>
            %2$s
            </main></body>
            </html>
            """;

    private Page() {}

    /**
     * @param heading plain text
     * @param body HTML
     */
    static void write(HttpServletResponse response, String heading, String body) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
        response.getWriter().printf(FRAME, text(heading), body);
    }

    /** Plain text as HTML. */
    static String text(String plain) {
        return HtmlUtils.htmlEscape(plain);
    }

    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(text(name), text(value));
    }

    /** The proof that a form was sent from our own page. */
    static String proof(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return hidden(token.getParameterName(), token.getToken());
    }

    /** A button that sends one value. */
    static String choice(String name, String value, String label, String explanation) {
        return "<button name=\"%s\" value=\"%s\">%s<small>%s</small></button>"
                .formatted(text(name), text(value), text(label), text(explanation));
    }
}

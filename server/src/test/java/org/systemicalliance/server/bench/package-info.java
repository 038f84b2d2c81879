/**
 * Figures, taken on a real server process over HTTP by {@code ./mvnw -Pbench verify}. They are written to
 * {@code server/target/bench/} as JSON and to {@code docs/performance.md}. Tests never look at time.
 */
package org.systemicalliance.server.bench;

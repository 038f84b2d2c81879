package org.systemicalliance.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class CommittedCacheTest {

    private final CommittedCache<String> cache = new CommittedCache<>(10);

    @AfterEach
    void noTransaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void what_was_read_is_kept_until_something_is_written() {
        read("old");
        assertThat(read("new")).isEqualTo("old");
        cache.change();
        assertThat(read("new")).isEqualTo("new");
    }

    @Test
    void of_nothing_nothing_is_kept() {
        assertThat(cache.get("form", Optional::empty)).isEmpty();
        assertThat(read("new")).isEqualTo("new");
    }

    @Test
    void what_others_read_before_a_transaction_ends_is_not_kept_beyond_it() {
        TransactionSynchronizationManager.initSynchronization();
        cache.change();
        assertThat(read("old")).isEqualTo("old");
        end(TransactionSynchronization.STATUS_COMMITTED);
        assertThat(read("new")).isEqualTo("new");
    }

    @Test
    void what_a_transaction_reads_of_itself_is_not_kept_when_it_is_undone() {
        TransactionSynchronizationManager.initSynchronization();
        cache.change();
        assertThat(read("undone")).isEqualTo("undone");
        end(TransactionSynchronization.STATUS_ROLLED_BACK);
        assertThat(read("old")).isEqualTo("old");
    }

    @Test
    void what_was_read_while_it_was_replaced_is_not_kept() {
        String read = cache.get("form", () -> {
                    cache.change();
                    return Optional.of("old");
                })
                .orElseThrow();
        assertThat(read).isEqualTo("old");
        assertThat(read("new")).isEqualTo("new");
    }

    @Test
    void who_keeps_copies_is_told_before_and_after_a_transaction_ends() {
        AtomicInteger told = new AtomicInteger();
        cache.onChange(told::incrementAndGet);
        TransactionSynchronizationManager.initSynchronization();
        cache.change();
        assertThat(told).hasValue(1);
        end(TransactionSynchronization.STATUS_COMMITTED);
        assertThat(told).hasValue(2);
    }

    private String read(String stored) {
        return cache.get("form", () -> Optional.of(stored)).orElseThrow();
    }

    private static void end(int status) {
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(synchronization -> synchronization.afterCompletion(status));
        TransactionSynchronizationManager.clearSynchronization();
    }
}

package org.systemicalliance.server.platform.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read of the database, kept until something is written. It keeps nothing that a running transaction may still
 * take back, and nothing that was read before a transaction ended and replaced it.
 */
public final class CommittedCache<V> {

    private final Cache<String, V> known;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicInteger underWay = new AtomicInteger();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param most so many are kept, whatever is asked for */
    public CommittedCache(int most) {
        known = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** What is told whenever something is being written, and when that has ended. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What is kept, else what the query answers; nothing is kept of an empty answer. */
    public Optional<V> get(String key, Supplier<Optional<V>> query) {
        V kept = known.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        long before = changes.get();
        Optional<V> found = query.get();
        if (found.isPresent() && underWay.get() == 0) {
            known.put(key, found.get());
            if (changes.get() != before) {
                known.invalidate(key);
            }
        }
        return found;
    }

    /** Something is being written: forgets everything now, and again when the running transaction has ended. */
    public void change() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell();
            return;
        }
        underWay.incrementAndGet();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                underWay.decrementAndGet();
                tell();
            }
        });
        tell();
    }

    private void tell() {
        forget();
        listeners.forEach(Runnable::run);
    }

    public void forget() {
        changes.incrementAndGet();
        known.invalidateAll();
    }
}

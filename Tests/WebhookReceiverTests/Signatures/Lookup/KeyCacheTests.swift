#if Receiver
import Foundation
import Testing
import TestSupport
import WebhookReceiver

/// Keys that are looked up once, within limits.
@Suite struct KeyCacheTests {
    private struct Outage: Error {}

    private let clock = ManualClock()
    private let calls = Recorder<String>()

    /// A cache in which each identifier has the number of its lookup as its key. Identifiers with `no` have
    /// none; those with `bad` cannot be looked up.
    private func cache(
        _ gate: Gate? = nil, _ change: (inout KeyCacheLimits) -> Void = { _ in }
    ) -> KeyCache<String, Int> {
        KeyCache(limits: KeyCacheLimits(change), clock: clock) { [calls] id in
            calls.add(id)
            await gate?.wait()
            if id.hasPrefix("bad") { throw Outage() }
            return id.hasPrefix("no") ? nil : calls.values.count { $0 == id }
        }
    }

    @Test("Many requests for the same keys cause one lookup")
    func singleFlight() async throws {
        let gate = Gate()
        let cache = cache(gate)
        let results = try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<50 { group.addTask { try await cache.keys(for: "a") } }
            while cache.waitingCount < 50 { await Task.yield() }
            gate.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == Array(repeating: 1, count: 50))
        #expect(calls.values == ["a"])
        #expect(cache.waitingCount == 0)
    }

    @Test("Keys are used for their lifetime, and not longer")
    func lifetime() async throws {
        let cache = cache()
        #expect(try await cache.keys(for: "a") == 1)
        clock.advance(by: .seconds(299))
        #expect(try await cache.keys(for: "a") == 1)
        clock.advance(by: .seconds(1))
        #expect(try await cache.keys(for: "a") == 2)
        cache.remove("a")
        #expect(try await cache.keys(for: "a") == 3)
    }

    @Test("An identifier without keys is remembered for a shorter time")
    func missing() async throws {
        let cache = cache()
        for _ in 0..<3 { #expect(try await cache.keys(for: "no") == nil) }
        #expect(calls.values.count == 1)
        clock.advance(by: .seconds(30))
        #expect(try await cache.keys(for: "no") == nil)
        #expect(calls.values.count == 2)
    }

    @Test("A failure is an error, and is not remembered")
    func failure() async throws {
        let cache = cache()
        for _ in 0..<2 {
            await #expect(throws: KeyCacheError.lookupFailed) { try await cache.keys(for: "bad") }
        }
        #expect(calls.values.count == 2)
        #expect(cache.count == 0)
    }

    @Test("Keys that have expired are not used when the lookup fails")
    func failsClosed() async throws {
        let isDown = Locker(false)
        let cache = KeyCache<String, Int>(limits: KeyCacheLimits(), clock: clock) { _ in
            if isDown.value { throw Outage() }
            return 1
        }
        #expect(try await cache.keys(for: "a") == 1)
        isDown.value = true
        #expect(try await cache.keys(for: "a") == 1)
        clock.advance(by: .seconds(300))
        await #expect(throws: KeyCacheError.lookupFailed) { try await cache.keys(for: "a") }
    }

    @Test("A lookup that takes too long is an error, and counts until it ends")
    func timeout() async throws {
        let gate = Gate()
        let cache = cache(gate) { $0.maximumLookups = 1 }
        let task = Task { try await cache.keys(for: "a") }
        await clock.waitForSleeper()
        clock.advance(by: .seconds(5))
        let error = await #expect(throws: KeyCacheError.self) { try await task.value }
        #expect(error == .timeout)
        await #expect(throws: KeyCacheError.tooManyLookups) { try await cache.keys(for: "b") }
        gate.open()
        while (try? await cache.keys(for: "b")) == nil { await Task.yield() }
        #expect(cache.waitingCount == 0)
        // What came too late is not used.
        #expect(try await cache.keys(for: "a") == 2)
    }

    @Test("The requests that wait are limited")
    func waiting() async throws {
        let gate = Gate()
        let cache = cache(gate) { $0.maximumWaiting = 1 }
        let task = Task { try await cache.keys(for: "a") }
        while cache.waitingCount < 1 { await Task.yield() }
        for id in ["a", "b"] {
            await #expect(throws: KeyCacheError.tooManyLookups) { try await cache.keys(for: id) }
        }
        gate.open()
        #expect(try await task.value == 1)
        #expect(try await cache.keys(for: "b") == 1)
    }

    @Test("The oldest keys are removed, and unknown identifiers displace no keys")
    func limit() async throws {
        let cache = cache { $0.maximumCount = 2 }
        for id in ["a", "b", "c"] {
            clock.advance(by: .seconds(1))
            _ = try await cache.keys(for: id)
        }
        for number in 0..<500 { _ = try await cache.keys(for: "no \(number)") }
        #expect(cache.count == 4)
        #expect(try await cache.keys(for: "b") == 1)
        #expect(try await cache.keys(for: "c") == 1)
        #expect(try await cache.keys(for: "a") == 2)
        for _ in 0..<500 {
            cache.remove("a")
            _ = try await cache.keys(for: "a")
        }
        #expect(cache.count == 4)
    }

    @Test("Keys are refreshed if they are not new")
    func refresh() async throws {
        let cache = cache()
        #expect(try await cache.keys(for: "a") == 1)
        clock.advance(by: .seconds(29))
        for _ in 0..<10 { #expect(try await cache.refreshedKeys(for: "a") == 1) }
        clock.advance(by: .seconds(1))
        for _ in 0..<10 { #expect(try await cache.refreshedKeys(for: "a") == 2) }
        #expect(try await cache.keys(for: "a") == 2)
    }
}

/// A value that tests change.
final class Locker<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var stored: Value

    init(_ value: Value) { stored = value }

    var value: Value {
        get { lock.withLock { stored } }
        set { lock.withLock { stored = newValue } }
    }
}
#endif

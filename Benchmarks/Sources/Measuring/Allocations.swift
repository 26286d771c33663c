import AllocationCount

/// Counts how often the program asks for memory.
enum Allocations {
    /// How often `body` does; `nil` where nothing counts it.
    static func count(_ body: () async throws -> Void) async rethrows -> UInt64? {
        guard allocation_count_works() else { return nil }
        allocation_count_begin()
        defer { _ = allocation_count_end() }
        try await body()
        return allocation_count_end()
    }

    /// Tells whether the counter sees each of a known number of allocations that the Swift runtime
    /// makes, and none where there are none.
    ///
    /// - Returns: A line for the table.
    static func check() async -> String {
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>.allocate(capacity: 1_000)
        defer { pointers.deallocate() }
        let some = await count {
            for index in 0..<1_000 { pointers[index] = .allocate(capacity: 64 + index) }
        }
        let none = await count {
            for index in 0..<1_000 { pointers[index].deallocate() }
        }
        guard let some, let none else { return "allocations are not counted on this system" }
        precondition(some == 1_000 && none == 0, "the counter saw \(some) of 1000, \(none) of 0")
        return "the counter of allocations saw \(some) of 1000, and \(none) of 0"
    }
}

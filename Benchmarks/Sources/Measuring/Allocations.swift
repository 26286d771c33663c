import AllocationCount

/// Counts the allocations of the program.
enum Allocations {
    /// The number of allocations by `body`; `nil` on systems where they cannot be counted.
    static func count(_ body: () async throws -> Void) async rethrows -> UInt64? {
        guard allocation_count_works() else { return nil }
        allocation_count_begin()
        defer { _ = allocation_count_end() }
        try await body()
        return allocation_count_end()
    }

    /// Checks that the counter finds each of a known number of allocations by the Swift runtime, and
    /// none in code without allocations.
    ///
    /// - Returns: A text for the heading of the table.
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
        precondition(
            some == 1_000 && none == 0,
            "the allocation counter found \(some) of 1000, and \(none) of 0")
        return "the allocation counter found \(some) of 1000, and \(none) of 0"
    }
}

import AllocationCount
import CheckoutWorkload
import Foundation
import GitHubWorkload

// usage: event-memory LARGE
// Prints the memory that decoded events keep, in bytes per byte of their bodies. Needs glibc.

/// Prints a row of the table; the events are decoded once before, for what is created only once.
func report(_ name: String, _ size: Int, _ events: () throws -> [any Sendable]) rethrows {
    _ = try events()
    let before = allocated_bytes()
    let kept = try events()
    let memory = Int(allocated_bytes() - before)
    let ratio = Double(memory) / Double(size)
    print(
        "| \(name) | \(size / kept.count) | \(memory / kept.count) | \(String(format: "%.2f", ratio)) |"
    )
}

let small = CheckoutWorkload(count: 10_000)
let large = try GitHubWorkload(URL(fileURLWithPath: CommandLine.arguments[1]), repetitions: 1)
print("| workload | bytes per body | bytes kept per event | ratio |\n| --- | ---: | ---: | ---: |")
try report("small", small.bodies.reduce(0) { $0 + $1.count }) { try small.events() }
try report("large", large.size) { try large.events() }

import CheckoutWorkload
import Foundation
import GitHubWorkload
import Measuring

// usage: all-benchmarks LARGE                      prints the tables
//        all-benchmarks --write-small FILE         writes the bodies of the small workload
//        all-benchmarks --row NAME small|large FILE PASSES   measures one row
let arguments = CommandLine.arguments.dropFirst()
switch (arguments.first, arguments.count) {
case ("--write-small", 2):
    try CheckoutWorkload(count: 10_000).write(to: URL(fileURLWithPath: arguments[2]))
case ("--row", 5):
    let file = URL(fileURLWithPath: arguments[4])
    let workload =
        arguments[3] == "large"
        ? try GitHubWorkload(file, repetitions: 1).decoding : try CheckoutWorkload(file).decoding
    try await BenchmarkCommand.printRow(
        arguments[2], of: workload, passes: Int(arguments[5]) ?? 1)
case (let file?, 1):
    let large = try GitHubWorkload(URL(fileURLWithPath: file), repetitions: 4)
    let workloads = try CheckoutWorkload(count: 10_000).workloads() + [large.decoding]
    try await BenchmarkCommand.printTable(workloads, rounds: 11)
default:
    print("usage: see 'main.swift'")
}

import Foundation
import GitHubWorkload

// usage: github-profile nothing|decode|read FILE REPETITIONS
// Processes the bodies of a file that `catalog/prepare.py` wrote, without concurrency, which profilers cannot follow.
let arguments = CommandLine.arguments
let workload = try GitHubWorkload(
    URL(fileURLWithPath: arguments[2]), repetitions: arguments.last.flatMap { Int($0) } ?? 1)
switch arguments[1] {
case "decode": try workload.decodeAll()
case "read": try workload.readAll()
default: break
}

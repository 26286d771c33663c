import Measuring
import ReceiverWorkload

// usage: receiver-benchmarks                   prints the table
//        receiver-benchmarks ROW PASSES        measures one row, also for a profiler
let arguments = CommandLine.arguments.dropFirst()
if arguments.count == 2, let passes = Int(arguments[2]) {
    let workload = try ReceiverWorkload(count: 1_000).workload
    try await BenchmarkCommand.printRow(arguments[1], of: workload, passes: passes)
} else {
    try await BenchmarkCommand.printTable([ReceiverWorkload(count: 10_000).workload], rounds: 11)
}

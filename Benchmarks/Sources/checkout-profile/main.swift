import CheckoutWorkload

// usage: checkout-profile OPERATION COUNT [prepare]
// OPERATION: decode, read, make, encode or change; or one of `CodableOperation`
// Processes COUNT bodies once, without concurrency, which profilers cannot follow. With `prepare`, it
// only creates what the operation needs.
let arguments = CommandLine.arguments.dropFirst()
let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000
let isRun = arguments.last != "prepare"
let workload = CheckoutWorkload(count: count)
switch arguments.first {
case "decode": if isRun { try workload.decodeAll() }
case "read": if isRun { try workload.readAll() }
case "make":
    let received = try workload.received()
    if isRun { _ = CheckoutWorkload.made(from: received) }
case "encode":
    let made = CheckoutWorkload.made(from: try workload.received())
    if isRun { try CheckoutWorkload.encode(made) }
case "change":
    let received = try workload.received()
    if isRun { try CheckoutWorkload.change(received) }
case let name?:
    guard let operation = CodableOperation(rawValue: name) else { fallthrough }
    let run = try operation.prepared(for: workload)
    if isRun { try run() }
default: preconditionFailure("an operation is decode, read, make, encode, change or of Codable")
}

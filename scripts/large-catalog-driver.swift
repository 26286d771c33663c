// The last part of the program that `large-catalog.py` writes, after `types`, `prefix(of:)` and the
// handlers `Everything` and `Some`.

/// Records the calls of a handler.
final class Log: @unchecked Sendable {
    private var notes: [String] = []

    func note(_ method: String, _ id: String) { notes.append("\(method) \(id)") }

    /// The calls since the previous call of this method.
    func take() -> [String] {
        defer { notes = [] }
        return notes
    }
}

/// The counts of handled events, and the mistakes.
struct Tally {
    var strict = 0
    var byClosure = 0
    var unhandled = 0
    var others = 0
    var mistakes: [String] = []

    mutating func expect(_ actual: [String], _ expected: String, _ type: String) -> Int {
        if actual == [expected] { return 1 }
        mistakes.append("\(type): expected [\(expected)], found \(actual)")
        return 0
    }
}

func message(_ type: String?, id: String) -> WebhookMessage {
    let name = type.map { "\"type\": \"\($0)\", " } ?? ""
    return WebhookMessage(body: "{\(name)\"data\": {\"id\": \(id), \"state\": \"open\"}}")
}

let everything = Everything()
let some = Some()
var tally = Tally()

for (index, type) in types.enumerated() {
    let event = try LargeEvent(message(type, id: "\"id_\(index)\""))
    if prefix(of: event) + "." != type.prefix(through: type.firstIndex(of: ".") ?? type.startIndex)
    {
        tally.mistakes.append("\(type): in the group '\(prefix(of: event))'")
    }
    try await everything.handle(event)
    tally.strict += tally.expect(everything.log.take(), "\(type) id_\(index)", type)
    try await some.handle(event)
    if index.isMultiple(of: 7) {
        tally.byClosure += tally.expect(some.log.take(), "\(type) id_\(index)", type)
    } else {
        tally.unhandled += tally.expect(some.log.take(), "unhandled ", type)
    }
}

for type in ["resource0.invented", "invented.created", "resource0", "", nil] {
    let event = try LargeEvent(message(type, id: "\"x\""))
    try await everything.handle(event)
    tally.others += tally.expect(everything.log.take(), "unknown ", type ?? "no type")
    try await some.handle(event)
    tally.others += tally.expect(some.log.take(), "unhandled ", type ?? "no type")
}
for type in types.prefix(5) {
    let event = try LargeEvent(message(type, id: "7"))
    guard case .malformed(let malformed) = event, malformed.error.path == "data.id" else {
        tally.mistakes.append("\(type): \(event) is not malformed")
        continue
    }
    tally.others += 1
}

let handled = tally.byClosure + tally.unhandled
for mistake in tally.mistakes.prefix(20) { print(mistake) }
print(
    "\(tally.strict) of \(types.count) by the strict handler, \(handled) of \(types.count) by",
    "closures (\(tally.byClosure) by one of their own), \(tally.others) of 15 unknown or malformed"
)
if !tally.mistakes.isEmpty || LargeEventType.allKnown.map(\.rawValue) != types {
    fatalError("\(tally.mistakes.count) mistakes")
}

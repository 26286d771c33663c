import StrictJSON

/// A format that is checked as in the decoder of events: formats whose Swift types hold any string,
/// such as `date-time`, accept any string.
struct SchemaFormat {
    let name: String
    private let accepts: (JSONValue) -> Bool

    /// The format with a name; `nil` if it accepts any value.
    init?(_ name: String) {
        self.name = name
        switch name {
        case "uuid": accepts = { $0.string?.isUUID ?? true }
        case "byte": accepts = { $0.string?.isBase64 ?? true }
        case "int64":
            accepts = { $0.withNumber { $0.integer(as: Int64.self) != nil } }
        case "uint64":
            accepts = { $0.withNumber { $0.integer(as: UInt64.self) != nil } }
        case "decimal": accepts = { $0.withNumber { $0.fitsDecimal() } }
        case "unix-time", "unix-time-ms", "unix-time-milliseconds":
            accepts = { $0.withNumber { $0.double != nil } }
        default: return nil
        }
    }

    func contains(_ value: JSONValue) -> Bool { accepts(value) }
}

extension JSONValue {
    /// Checks a number, or the one in a string; values of other kinds have no format.
    fileprivate func withNumber(_ check: (JSONNumber) -> Bool) -> Bool {
        switch self {
        case .number(let number): check(number)
        case .string(let text): JSONNumber(text).map(check) ?? false
        default: true
        }
    }
}

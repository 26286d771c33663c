#if Receiver
import StrictJSON

/// The fields of a form (`application/x-www-form-urlencoded`, WHATWG URL, section 5.1).
struct FormFields {
    struct Field: Hashable {
        let name: [UInt8]
        let value: [UInt8]
    }

    /// The maximum number of fields: sorting them is the only work of a scheme that grows faster than the
    /// request.
    static let limit = 1000

    let fields: [Field]

    /// Parses a body; `nil` when it has more than ``limit`` fields.
    init?(_ body: [UInt8]) {
        guard body.count(where: { $0 == UInt8(ascii: "&") }) < Self.limit else { return nil }
        fields = body.split(separator: UInt8(ascii: "&")).map { field in
            let halves = field.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return Field(
                name: Self.decode(halves[0]), value: halves.count > 1 ? Self.decode(halves[1]) : [])
        }
    }

    /// The distinct fields, sorted by name and value.
    var sorted: [Field] {
        Set(fields).sorted { left, right in
            left.name == right.name
                ? left.value.lexicographicallyPrecedes(right.value)
                : left.name.lexicographicallyPrecedes(right.name)
        }
    }

    /// The value of a field that occurs once.
    func value(of name: String) -> [UInt8]? {
        let name = Array(name.utf8)
        let values = fields.filter { $0.name == name }
        return values.count == 1 ? values[0].value : nil
    }

    private static func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }[...].percentDecoded
    }
}
#endif

import StrictJSON

/// The values of a Protocol Buffers enum in JSON Schema: names, each followed by the integer that
/// ProtoJSON allows instead.
struct NumberedValues {
    var names: [String] = []
    var numbers: [Int64] = []

    /// Reads the values of an `enum`; `nil` if they are not such pairs.
    ///
    /// A single pair must have the number 0, as the first value in proto3 does: `["none", 30]` is a
    /// name or a number.
    init?(_ values: [JSONValue]) {
        let values = values.filter { $0 != .null }
        guard values.count >= 2, values.count.isMultiple(of: 2) else { return nil }
        for index in stride(from: 0, to: values.count, by: 2) {
            guard let name = values[index].string,
                let number = values[index + 1].number?.integer(as: Int64.self)
            else { return nil }
            guard !names.contains(name) else { continue }
            names.append(name)
            numbers.append(number)
        }
        if numbers.count == 1, numbers != [0] { return nil }
    }
}

import StrictJSON

/// The values of an enum of Protocol Buffers as JSON Schema has it: names, each with the integer that
/// ProtoJSON allows in its place behind it.
struct NumberedValues {
    var names: [String] = []
    var numbers: [Int64] = []

    /// Takes the values of an `enum`; `nil` unless they are such pairs.
    ///
    /// A single pair is only taken for one when its number is 0, as every first one of proto3 is:
    /// `["none", 30]` is a name or a number.
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

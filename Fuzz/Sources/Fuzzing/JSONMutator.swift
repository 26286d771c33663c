import StrictJSON

/// Mutates JSON values, so that the tokenizer accepts most inputs.
struct JSONMutator {
    var random: SplitMix

    private static let scalars: [JSONValue] = [
        .null, true, false, 0, -1, "", "a", "é", "\u{0}", "2026-03-02T10:20:11.5+01:00", "MTIz",
        "6F9619FF-8B86-D011-B42D-00CF4FC964FF", .array([]), .object(JSONObject()),
        9_223_372_036_854_775_807, "18446744073709551615", "-9223372036854775809",
    ]

    private static let numbers = [
        "-0", "1e400", "-1E-400", "0.1000", "12345678901234567890123456789012345678.5", "1e38",
        "4.9e-324", "1.7976931348623157e308", "9007199254740993", "100e-2",
        "0e99999999999999999999",
    ]

    /// The value with one change at a random location.
    mutating func mutated(_ value: JSONValue) -> JSONValue {
        var nodes: [JSONValue] = []
        collect(value, into: &nodes)
        var position = Int.random(in: 0..<nodes.count, using: &random)
        return changed(value, at: &position, nodes)
    }

    private func collect(_ value: JSONValue, into nodes: inout [JSONValue]) {
        nodes.append(value)
        for element in value.array ?? [] { collect(element, into: &nodes) }
        for member in value.object ?? [:] { collect(member.value, into: &nodes) }
    }

    private mutating func changed(
        _ value: JSONValue, at position: inout Int, _ nodes: [JSONValue]
    ) -> JSONValue {
        position -= 1
        if position == -1 { return change(value, nodes) }
        guard position >= 0 else { return value }
        switch value {
        case .array(var elements):
            for index in elements.indices {
                elements[index] = changed(elements[index], at: &position, nodes)
            }
            return .array(elements)
        case .object(let object):
            var members = object.members
            for index in members.indices {
                members[index].value = changed(members[index].value, at: &position, nodes)
            }
            return .object(JSONObject(members))
        default: return value
        }
    }

    private mutating func change(_ value: JSONValue, _ nodes: [JSONValue]) -> JSONValue {
        switch (Int.random(in: 0..<10, using: &random), value) {
        case (0..<5, .object(let object)): .object(change(object, nodes))
        case (0..<5, .array(let elements)): .array(change(elements, nodes))
        case (0..<3, .string(let text)): .string(change(text))
        case (5, _): .array([value])
        case (6, _): .object([key(in: nodes): value])
        case (7, _): nodes.randomElement(using: &random) ?? .null
        case (8, _):
            Self.numbers.randomElement(using: &random).flatMap(JSONNumber.init)
                .map { .number($0) } ?? .null
        default: Self.scalars.randomElement(using: &random) ?? .null
        }
    }

    private mutating func change(_ object: JSONObject, _ nodes: [JSONValue]) -> JSONObject {
        var members = object.members
        let index = members.indices.randomElement(using: &random)
        let other = nodes.randomElement(using: &random) ?? .null
        switch (Int.random(in: 0..<5, using: &random), index) {
        case (0, let index?): members.remove(at: index)
        case (1, let index?): members[index].key = key(in: nodes)
        case (2, let index?): members.append((members[index].key, other))
        case (3, let index?):
            members.swapAt(index, Int.random(in: members.indices, using: &random))
        default: members.append((key(in: nodes), other))
        }
        return JSONObject(members)
    }

    private mutating func change(_ elements: [JSONValue], _ nodes: [JSONValue]) -> [JSONValue] {
        guard let index = elements.indices.randomElement(using: &random) else {
            return nodes.randomElement(using: &random).map { [$0] } ?? []
        }
        var elements = elements
        switch Int.random(in: 0..<3, using: &random) {
        case 0: elements.remove(at: index)
        case 1: elements.insert(elements[index], at: index)
        default: elements.swapAt(index, Int.random(in: elements.indices, using: &random))
        }
        return elements
    }

    private mutating func change(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        let index = Int.random(in: 0...scalars.count, using: &random)
        if index < scalars.count, Bool.random(using: &random) {
            scalars.remove(at: index)
        } else {
            let range: ClosedRange<UInt32> = Bool.random(using: &random) ? 0...0x7F : 0...0x10FFFF
            let value = UInt32.random(in: range, using: &random)
            scalars.insert(Unicode.Scalar(value) ?? " ", at: index)
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private mutating func key(in nodes: [JSONValue]) -> String {
        for _ in 0..<8 {
            if let key = nodes.randomElement(using: &random)?.object?.randomElement(using: &random)
            {
                return key.key
            }
        }
        return "key"
    }
}

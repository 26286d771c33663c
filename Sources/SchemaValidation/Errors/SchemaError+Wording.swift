import StrictJSON

extension SchemaError {
    /// The finding and the expectation, without the location.
    package var message: String {
        switch fact {
        case .notAllowed: "no value is allowed here"
        case .type(let expected, let found):
            found == .number && expected.contains(.integer)
                ? "expected \(Self.phrase(expected)), found a number with a fraction"
                : "expected \(Self.phrase(expected)), found \(found.phrase)"
        case .constant(let value): "expected \(Self.short(value))"
        case .enumeration(let values):
            "expected one of "
                + (values.prefix(5).map(Self.short) + (values.count > 5 ? ["…"] : []))
                .joined(separator: ", ")
        case .bound(let bound, let found):
            "expected \(bound.relation.rawValue) \(Self.short(.number(bound.limit)))"
                + Self.found(found)
        case .multiple(let divisor, let found):
            "expected a multiple of \(divisor.text)" + Self.found(found)
        case .count(let kind, let minimum, let maximum, let found):
            "expected \(Self.range(minimum, maximum)) \(kind.partsPhrase), found \(found)"
        case .repeatedItem(let first, let second):
            "expected different elements, \(first) and \(second) are equal"
        case .pattern(let pattern): "expected a match of '\(pattern)'"
        case .format(let format): "expected the format '\(format)'"
        case .missingKey(let key): "expected the key '\(key)'"
        case .dependentKey(let key, let other): "expected the key '\(key)' beside '\(other)'"
        case .propertyName(let name): "the name '\(name)' is not allowed" + because
        case .contains(let minimum, let maximum, let found):
            "expected \(Self.range(minimum, maximum)) elements that match, found \(found)"
        case .noAlternative(let count):
            "expected one of \(count) alternatives" + because
        case .severalAlternatives(let positions):
            "expected exactly one alternative, found \(positions.count)"
        case .excluded: "expected another value"
        case .endlessReference: "the schema refers to itself endlessly"
        case .tooDeep(let limit): "more than \(limit) schemas are applied inside each other"
        case .tooMuchWork: "the schema takes too long to check"
        }
    }

    private var because: String {
        causes.first.map { "; the closest: \($0.description)" } ?? ""
    }

    private static func phrase(_ types: [SchemaTypeName]) -> String {
        types.map(\.phrase).joined(separator: " or ")
    }

    private static func found(_ number: JSONNumber?) -> String {
        number.map { ", found \(short(.number($0)))" } ?? ""
    }

    private static func short(_ value: JSONValue) -> String {
        let text = value.description
        return text.unicodeScalars.count > 60 ? "\(text.prefix(60))…" : text
    }

    private static func range(_ minimum: Int?, _ maximum: Int?) -> String {
        switch (minimum, maximum) {
        case (let minimum?, let maximum?): "\(minimum) to \(maximum)"
        case (let minimum?, nil): "at least \(minimum)"
        case (nil, let maximum?): "at most \(maximum)"
        case (nil, nil): "any number of"
        }
    }
}

extension SchemaError: CustomStringConvertible {
    /// The location, the message and the keyword, as in
    /// `data.amount: expected at least 0, found -1 (minimum)`.
    package var description: String {
        (path.isEmpty ? "" : "\(path.text): ") + "\(message) (\(keyword))"
    }
}

extension SchemaTypeName {
    fileprivate var phrase: String {
        switch self {
        case .null: "null"
        case .array, .integer, .object: "an \(rawValue)"
        case .boolean, .number, .string: "a \(rawValue)"
        }
    }
}

extension JSONKind {
    /// The unit of the size of a value.
    fileprivate var partsPhrase: String {
        switch self {
        case .string: "characters"
        case .array: "elements"
        default: "properties"
        }
    }
}

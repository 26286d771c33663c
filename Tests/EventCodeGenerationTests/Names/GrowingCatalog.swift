import TestSupport

/// A random catalog that is extended step by step, each time at the end of one of its parts.
struct GrowingCatalog {
    private var events: [(name: String, data: Shape)] = []
    private var definitions: [(name: String, data: Shape)] = []
    private let isGrouped: Bool

    /// Names, many of which become the same name in Swift.
    private static let names = [
        "a", "A", "a_b", "a-b", "aB", "AB", "A_B", "Ab", "AMinusB", "24h", "24H", "_24h", "id",
        "ID", "Id", "init", "shop a event", "ShopAEvent", "ShopEvent", "string", "String", "a.b",
        "recordFields", "日本", "a item", "a value", "A2", "a_2", "unknown", "b", "B", "Open", "open",
        "none", "NONE", "some", "none value",
    ]

    /// A schema.
    private indirect enum Shape {
        case text
        case values([String])
        case array(Shape)
        case object([(name: String, shape: Shape)])
        case reference(String)
    }

    init(using random: inout SeededGenerator) {
        isGrouped = .random(using: &random)
        for _ in 0..<3 { addDefinition(using: &random) }
        for _ in 0..<3 { addEvent(using: &random) }
    }

    var config: String { isGrouped ? #"{"grouping": "prefix"}"# : "{}" }

    /// A config that selects some of the events.
    func configSelecting(using random: inout SeededGenerator) -> String {
        var types = events.map(\.name)
        types.removeAll { _ in Bool.random(using: &random) }
        if types.isEmpty { types = [events[0].name] }
        let patterns = types.map { "\"\($0)\"" }.joined(separator: ", ")
        let grouping = isGrouped ? #", "grouping": "prefix""# : ""
        return #"{"events": {"include": [\#(patterns)]}\#(grouping)}"#
    }

    var text: String {
        let events = events.map { "\"\($0.name)\": {\"data\": \(Self.text(of: $0.data))}" }
        let definitions = definitions.map { "\"\($0.name)\": \(Self.text(of: $0.data))" }
        return """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "events": {\(events.joined(separator: ",\n"))},
            "$defs": {\(definitions.joined(separator: ",\n"))}}
            """
    }

    private static func text(of shape: Shape) -> String {
        switch shape {
        case .text: return #"{"type": "string"}"#
        case .values(let values):
            return "{\"enum\": [\(values.map { "\"\($0)\"" }.joined(separator: ", "))]}"
        case .array(let shape): return #"{"type": "array", "items": \#(text(of: shape))}"#
        case .reference(let name): return ##"{"$ref": "#/$defs/\##(name)"}"##
        case .object(let properties):
            let members = properties.map { "\"\($0.name)\": \(text(of: $0.shape))" }
            return #"{"properties": {\#(members.joined(separator: ", "))}}"#
        }
    }
}

// MARK: - Growing

extension GrowingCatalog {
    /// Adds an event, a definition, a property or a value.
    mutating func grow(using random: inout SeededGenerator) {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: addEvent(using: &random)
        case 1:
            addDefinition(using: &random)
            addEvent(using: &random)
        case 2:
            let index = Int.random(in: events.indices, using: &random)
            grow(&events[index].data, using: &random)
        default:
            let index = Int.random(in: definitions.indices, using: &random)
            grow(&definitions[index].data, using: &random)
        }
    }

    private mutating func addEvent(using random: inout SeededGenerator) {
        let name = Self.name(besides: events.map(\.name), using: &random)
        let definition = definitions[definitions.count - 1].name
        let data = Bool.random(using: &random) ? .reference(definition) : object(2, using: &random)
        events.append((name, data))
    }

    private mutating func addDefinition(using random: inout SeededGenerator) {
        let name = Self.name(besides: definitions.map(\.name), using: &random)
        definitions.append((name, object(2, using: &random)))
    }

    private func grow(_ shape: inout Shape, using random: inout SeededGenerator) {
        switch shape {
        case .object(var properties):
            if Bool.random(using: &random) {
                let index = Int.random(in: properties.indices, using: &random)
                grow(&properties[index].shape, using: &random)
            } else {
                let name = Self.name(besides: properties.map(\.name), using: &random)
                properties.append((name, self.shape(1, using: &random)))
            }
            shape = .object(properties)
        case .array(var item):
            grow(&item, using: &random)
            shape = .array(item)
        case .values(let values):
            shape = .values(values + [Self.name(besides: values, using: &random)])
        case .text, .reference: break
        }
    }

    private func shape(_ depth: Int, using random: inout SeededGenerator) -> Shape {
        switch Int.random(in: 0...(depth == 0 ? 2 : 4), using: &random) {
        case 0: return .text
        case 1:
            let name = Self.name(besides: [], using: &random)
            return .values([name, Self.name(besides: [name], using: &random)])
        case 2:
            return definitions.randomElement(using: &random).map { .reference($0.name) } ?? .text
        case 3: return .array(shape(depth - 1, using: &random))
        default: return object(depth - 1, using: &random)
        }
    }

    private func object(_ depth: Int, using random: inout SeededGenerator) -> Shape {
        var properties: [(name: String, shape: Shape)] = []
        for _ in 0...Int.random(in: 0...2, using: &random) {
            let name = Self.name(besides: properties.map(\.name), using: &random)
            properties.append((name, shape(depth, using: &random)))
        }
        return .object(properties)
    }

    private static func name(
        besides others: [String], using random: inout SeededGenerator
    ) -> String {
        let free = names.filter { !others.contains($0) }
        return free.randomElement(using: &random) ?? "further \(others.count)"
    }
}

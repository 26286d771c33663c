import StrictJSON
import TestSupport

/// Changes a catalog at random: one schema, or the events.
struct RandomChange {
    private(set) var catalog: JSONValue
    private(set) var generator: SeededGenerator
    private var schemas: [JSONPointer] = []

    init(of catalog: JSONValue, _ generator: SeededGenerator) {
        self.catalog = catalog
        self.generator = generator
        for root in ["events", "$defs"] {
            collect(catalog[root] ?? [:], at: [root])
        }
    }

    /// The pointers to all objects with `properties`.
    private mutating func collect(_ json: JSONValue, at pointer: JSONPointer) {
        if json["properties"]?.object?.isEmpty == false { schemas.append(pointer) }
        for member in json.object ?? [:] where member.key != "examples" {
            collect(member.value, at: pointer / member.key)
        }
        for (index, element) in (json.array ?? []).enumerated() {
            collect(element, at: pointer / String(index))
        }
    }

    /// Changes one thing.
    mutating func apply() {
        guard let pointer = schemas.randomElement(using: &generator),
            var schema = catalog[pointer], let properties = schema["properties"]?.object,
            let property = properties.map(\.key).randomElement(using: &generator)
        else { return }
        let place: JSONPointer = ["properties", property]
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: schema[place] = nil
        case 1: schema[["properties", "added_property"]] = ["type": "string"]
        case 2: require("added_property", in: &schema)
        case 3: toggle(property, in: &schema)
        case 4: schema[place] = ["type": .string(type())]
        case 5: schema[place] = ["type": [.string(type()), "null"]]
        case 6: schema[place / "enum"] = ["one", "two", "three"]
        case 7: schema[place] = ["type": "array", "items": schema[place] ?? [:]]
        default: changeEvents()
        }
        catalog[pointer] = schema
    }

    private mutating func type() -> String {
        ["string", "integer", "number", "boolean", "object"].randomElement(using: &generator)
            ?? "string"
    }

    private mutating func require(_ property: String, in schema: inout JSONValue) {
        schema[["properties", property]] = ["type": .string(type())]
        toggle(property, in: &schema)
    }

    private func toggle(_ property: String, in schema: inout JSONValue) {
        var names = schema["required"]?.array ?? []
        if let index = names.firstIndex(of: .string(property)) {
            names.remove(at: index)
        } else {
            names.append(.string(property))
        }
        schema[["required"]] = .array(names)
    }

    private mutating func changeEvents() {
        guard var events = catalog["events"]?.object,
            let event = events.members.randomElement(using: &generator)
        else { return }
        if Bool.random(using: &generator), events.count > 1 { events[event.key] = nil }
        events["added.event"] = event.value
        catalog[["events"]] = .object(events)
    }
}

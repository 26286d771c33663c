import Foundation
import WebhookEvents

/// The schemas of a catalog: raw JSON -> ``Rule``.
final class CatalogSchemas {
    private let definitions: [String: JSONValue]
    private var rules: [String: Rule] = [:]

    init(_ catalog: JSONValue) {
        definitions = catalog["$defs"]?.object?.dictionary ?? [:]
    }

    func rule(of schema: JSONValue) -> Rule {
        guard let name = definitionName(in: schema), schema.constraints.count == 1 else {
            return Rule(schema, in: self)
        }
        return rule(named: name)
    }

    private func rule(named name: String) -> Rule {
        if let rule = rules[name] { return rule }
        let rule = Rule(definitions[name] ?? true, in: self)
        rules[name] = rule
        return rule
    }

    func definition(_ name: String) -> JSONValue? { definitions[name] }

    func definitionName(in schema: JSONValue) -> String? {
        guard let reference = schema["$ref"]?.string, reference.hasPrefix("#/$defs/") else {
            return nil
        }
        let token = String(reference.dropFirst("#/$defs/".count))
        return (token.removingPercentEncoding ?? token).unescapedToken
    }

    typealias Reading = (demand: Rule.Demand, isNullable: Bool)

    func read(_ schema: JSONValue) -> Reading {
        if let shared = sharedRule(of: schema) { return (shared.demand, shared.isNullable) }
        guard let merged = MergedSchema(schema, in: self) else { return (.anything, true) }
        return read(merged)
    }

    private func read(_ schema: MergedSchema) -> Reading {
        if schema.isNever { return (.anything, true) }
        if !schema.alternatives.isEmpty { return read(alternativesOf: schema) }
        if let constant = schema["const"] {
            return (demand(ofValues: [constant]), constant == .null)
        }
        if let values = schema["enum"]?.array {
            let isNullable = schema.isNullable || values.contains(.null)
            return (demand(ofValues: values), isNullable)
        }
        let types = schema.types.filter { $0 != "null" }
        let demand: Rule.Demand =
            switch types.count {
            case 0: schema.types.isEmpty ? demand(ofUntyped: schema) : .anything
            case 1: demand(of: types[0], schema)
            case 2 where Set(types) == ["integer", "number"]: demand(of: "number", schema)
            default: .choice(types.map { rule(of: schema.json(type: $0)) })
            }
        return (demand, schema.isNullable)
    }

    /// The only alternative beside null, or a union.
    private func read(alternativesOf schema: MergedSchema) -> Reading {
        var own = schema
        own.alternatives = []
        let lists = schema.alternatives
        guard lists.count == 1 else { return (.choice([]), true) }
        let branches = lists[0].filter { !$0.isNullSchema }
        let isNullable = schema.isNullable || branches.count < lists[0].count
        if branches.count == 1 {
            let both: JSONValue = ["allOf": [own.json(), branches[0]]]
            let reading = read(own.isUnconstrained ? branches[0] : both)
            return (reading.demand, reading.isNullable || isNullable)
        }
        // An enum beside them only lists values, and enums are open.
        own.keywords["enum"] = nil
        return (.choice(own.isUnconstrained ? branches.map { rule(of: $0) } : []), isNullable)
    }

    /// Enums and constants are open: only the kind of the values counts.
    private func demand(ofValues values: [JSONValue]) -> Rule.Demand {
        var demands: [JSONKind: Rule.Demand] = [:]
        for value in values where value != .null {
            switch value {
            case .string: demands[.string] = .scalar(.string)
            case .boolean: demands[.boolean] = .scalar(.boolean)
            case .number:
                let areIntegers = values.filter { $0.kind == .number }
                    .allSatisfy { Scalar.integer.accepts($0) }
                demands[.number] = .scalar(areIntegers ? .integer : .double)
            default: return .anything
            }
        }
        if demands.isEmpty { return .anything }
        if demands.count == 1, let demand = demands.values.first { return demand }
        return .choice(
            demands.keys.map { kind in
                rule(of: ["type": .string(kind == .number ? "integer" : kind.rawValue)])
            })
    }
}

// MARK: - Types

extension CatalogSchemas {
    private func demand(of type: String, _ schema: MergedSchema) -> Rule.Demand {
        switch type {
        case "array":
            if schema["prefixItems"] != nil || schema["items"]?.array != nil { return .anything }
            return .array(rule(of: schema["items"] ?? true))
        case "object": return demand(ofObject: schema)
        default: return .scalar(Scalar(type: type, format: schema["format"]?.string))
        }
    }

    private func demand(ofUntyped schema: MergedSchema) -> Rule.Demand {
        if !schema.properties.isEmpty || schema["patternProperties"] != nil
            || schema["additionalProperties"]?.isConstrained == true
        {
            return demand(ofObject: schema)
        }
        if schema["items"] != nil || schema["prefixItems"] != nil {
            return demand(of: "array", schema)
        }
        let scalar = Scalar(type: "string", format: schema["format"]?.string)
        let isText = ["date-time", "date", "uri", "uri-reference", "iri", "iri-reference", "url"]
            .contains(schema["format"]?.string)
        if case .string = scalar, !isText { return .anything }
        return .scalar(scalar)
    }

    private func demand(ofObject schema: MergedSchema) -> Rule.Demand {
        if schema["patternProperties"]?.object?.isEmpty == false { return .anything }
        if schema.properties.isEmpty {
            let values = schema["additionalProperties"]
            return .map(rule(of: values?.isConstrained == true ? values ?? true : true))
        }
        return .object(
            schema.properties.map { name, property in
                Rule.Field(
                    name: name, rule: rule(of: property),
                    isRequired: schema.required.contains(name))
            })
    }
}

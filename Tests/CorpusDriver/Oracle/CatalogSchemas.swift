import Foundation
import WebhookEvents

/// The schemas of a catalog: raw JSON -> ``Rule``.
final class CatalogSchemas {
    private let definitions: [String: JSONValue]
    private var rules: [String: Rule] = [:]
    /// The objects that are being joined, each list for a property of the one before.
    var joining: [[JSONValue]] = []

    init(_ catalog: JSONValue) {
        definitions = catalog["$defs"]?.object?.dictionary ?? [:]
    }

    func rule(of schema: JSONValue) -> Rule {
        guard let name = definitionName(in: schema), schema.constraints.count == 1,
            schema["nullable"] != true
        else {
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
        if let shared = sharedRule(of: schema) {
            return (shared.demand, shared.isNullable || schema["nullable"] == true)
        }
        guard let merged = MergedSchema(schema, in: self) else { return (.anything, true) }
        return read(merged)
    }

    private func read(_ schema: MergedSchema) -> Reading {
        if schema.isNever { return (.anything, true) }
        let values = schema["enum"]?.array
        if values?.areNamesWithNumbers == true {
            let isNullable = schema.isNullable || values?.contains(.null) == true
            return (.scalar(.nameOrInteger), isNullable)
        }
        if !schema.alternatives.isEmpty || schema.kinds.count > 1 { return read(unionOf: schema) }
        if let constant = schema["const"] {
            return (demand(ofValues: [constant]), constant == .null)
        }
        if let values {
            return (demand(ofValues: values), schema.isNullable || values.contains(.null))
        }
        let types = schema.types.filter { $0 != "null" }
        let demand: Rule.Demand =
            switch types.count {
            case 0: schema.types.isEmpty ? demand(ofUntyped: schema) : .anything
            case 1: demand(of: types[0], schema)
            default: demand(of: "number", schema)
            }
        return (demand, schema.isNullable)
    }

    /// Enums and constants are open: only the kind of their values matters, which is the same for all.
    private func demand(ofValues values: [JSONValue]) -> Rule.Demand {
        let values = values.filter { $0 != .null }
        return switch values.first {
        case .string: .scalar(.string)
        case .boolean: .scalar(.boolean)
        case .number:
            .scalar(values.allSatisfy { Scalar.integer.accepts($0) } ? .integer : .double)
        default: .anything
        }
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
        default:
            let scalar = Scalar(type: type, format: schema["format"]?.string)
            return .scalar(scalar.holding(schema["minimum"], schema["maximum"]))
        }
    }

    private func demand(ofUntyped schema: MergedSchema) -> Rule.Demand {
        if schema.isObject { return demand(ofObject: schema) }
        if schema["items"] != nil || schema["prefixItems"] != nil {
            return demand(of: "array", schema)
        }
        if !schema.isText { return .anything }
        return .scalar(Scalar(type: "string", format: schema["format"]?.string))
    }

    private func demand(ofObject schema: MergedSchema) -> Rule.Demand {
        if schema.properties.isEmpty {
            var values = schema["patternProperties"]?.object?.map(\.value) ?? []
            if let others = schema["additionalProperties"], others.isConstrained {
                values.append(others)
            }
            let isOne = values.dropFirst().allSatisfy { $0 == values[0] }
            return isOne ? .map(rule(of: values.first ?? true)) : .anything
        }
        return .object(
            schema.properties.map { name, property in
                Rule.Field(
                    name: name, rule: rule(of: property),
                    isRequired: schema.required.contains(name))
            })
    }
}

extension [JSONValue] {
    /// Whether the values are names, each followed by its number, as in enums of Protocol Buffers. A
    /// single pair must have the number 0.
    fileprivate var areNamesWithNumbers: Bool {
        let values = filter { $0 != .null }
        guard values.count >= 2, values.count.isMultiple(of: 2) else { return false }
        let areNames = values.enumerated().allSatisfy { index, value in
            index.isMultiple(of: 2) ? value.kind == .string : Scalar.integer.accepts(value)
        }
        let names = Set(values.compactMap(\.string))
        return areNames && (names.count > 1 || values[1] == 0)
    }
}

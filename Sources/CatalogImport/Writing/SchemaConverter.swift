import EventCatalog
import StrictJSON

/// Converts schemas of any draft and of OpenAPI to those of a catalog (JSON Schema 2020-12), with
/// references to the catalog's `$defs`.
final class SchemaConverter {
    let view: SchemaView
    private var names = DefinitionNames()
    private var waiting: [(name: String, target: Located)] = []
    private var definitions = JSONObject()

    /// More levels than the generator supports.
    private static let maximumDepth = 200

    init(view: SchemaView) {
        self.view = view
    }

    /// The referenced schemas, in order of their first reference.
    func finish() -> JSONObject {
        var next = 0
        while next < waiting.count {
            let (name, target) = waiting[next]
            definitions.append(name, converted(target))
            next += 1
        }
        return definitions
    }

    func converted(_ schema: Located, depth: Int = 0) -> JSONValue {
        if case .boolean = schema.value { return schema.value }
        guard case .object = schema.value else {
            view.remarks.add(
                .wrongKind(of: name(of: schema), expected: "a schema"), at: schema.location)
            return true
        }
        guard depth < Self.maximumDepth else {
            view.remarks.add(.deepSchema, at: schema.location)
            return true
        }
        var conversion = SchemaConversion(schema: schema, remarks: view.remarks)
        for (key, value) in schema.members {
            convert(key, value, of: schema, depth: depth + 1, into: &conversion)
        }
        return conversion.finish()
    }

    private func convert(
        _ key: String, _ value: Located, of schema: Located, depth: Int,
        into conversion: inout SchemaConversion
    ) {
        switch key {
        case "$ref", "$dynamicRef", "$recursiveRef":
            if conversion.result["$ref"] == nil {
                convert(reference: value, of: schema, &conversion)
            }
        case "properties", "patternProperties":
            guard let members = conversion.object(value, key) else { return }
            conversion.result[key] = .object(
                JSONObject(members.map { ($0.key, converted($0.value, depth: depth)) }))
            if key == "properties" { conversion.takeRequired(of: members) }
        case "allOf", "oneOf", "anyOf", "prefixItems":
            guard let elements = conversion.list(value, key) else { return }
            conversion.result[key] = .array(elements.map { converted($0, depth: depth) })
        case "items" where value.value.array != nil:
            let elements = value.elements.map { converted($0, depth: depth) }
            conversion.result[elements.isEmpty ? "items" : "prefixItems"] =
                elements.isEmpty ? true : .array(elements)
            if let rest = schema["additionalItems"] {
                conversion.result["items"] = converted(rest, depth: depth)
            }
        case "items", "additionalProperties", "contentSchema":
            conversion.result[key] = converted(value, depth: depth)
        case "discriminator":
            let hasBranches = schema.value["oneOf"] != nil || schema.value["anyOf"] != nil
            if hasBranches { convert(discriminator: value, of: schema, &conversion) }
        default: conversion.takePlain(key, value)
        }
    }

    private func convert(
        reference: Located, of schema: Located, _ conversion: inout SchemaConversion
    ) {
        guard let target = view.target(of: schema) else {
            let location = schema.location
            let reason = reference.value.string.map { text -> ImportRemark.Reason in
                view.documents.isOutside(text, from: location) ? .outside(text) : .unresolved(text)
            }
            view.remarks.add(
                reason ?? .wrongKind(of: "$ref", expected: "a reference"), at: location)
            return
        }
        if let union = subtypes(of: target, at: schema) {
            for (key, value) in union { conversion.result[key] = value }
        } else {
            conversion.result["$ref"] = .string(self.reference(to: target))
        }
    }

    /// OpenAPI's `discriminator`, or AsyncAPI's, which is the property's name alone.
    private func convert(
        discriminator: Located, of schema: Located, _ conversion: inout SchemaConversion
    ) {
        guard let name = discriminator.value.string ?? discriminator.text("propertyName") else {
            view.remarks.add(
                .wrongKind(of: "discriminator", expected: "an object with 'propertyName'"),
                at: discriminator.location)
            return
        }
        var mapping = JSONObject()
        for (key, value) in discriminator["mapping"]?.members ?? [] {
            guard let text = value.value.string else { continue }
            let target =
                view.documents.target(of: text, from: schema.location)
                ?? view.documents.target(of: "#/components/schemas/" + text, from: schema.location)
            if let target { mapping.append(key, .string(reference(to: target))) }
        }
        var result: JSONObject = ["propertyName": .string(name)]
        if !mapping.isEmpty { result["mapping"] = .object(mapping) }
        conversion.result["discriminator"] = .object(result)
    }

    /// A reference to the definition for a schema of the source.
    func reference(to target: Located) -> String {
        let (name, isNew) = names.name(for: target.location)
        if isNew { waiting.append((name, target)) }
        return "#\(JSONPointer(tokens: ["$defs", name]))".replacing("%", with: "%25")
    }

    private func name(of schema: Located) -> String {
        schema.location.pointer.tokens.last ?? schema.location.document
    }
}

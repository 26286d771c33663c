import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// The type of an object with known properties: a struct of its own.
    mutating func record(
        _ schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        let scope = unoccupied(scope)
        let reference = reserve(schema, in: scope)
        var resolved = ResolvedType(type: .record(reference))
        resolved.isNullable = schema.types.contains(.null) || schema.isNullable
        announce(resolved, in: scope)

        requiredNames.add(schema)
        let propertyNames = propertyNames(of: schema, &sink)
        types[reference.index].members = Set(propertyNames.values)
        var model = RecordModel(
            reference: reference, name: scope.name,
            documentation: DocumentationComment(
                schema.description ?? schema.title, schema.deprecationRemark, of: schema.location),
            origin: SchemaOrigin(schema))
        for property in schema.properties {
            let inner = TypeScope(
                name: NameTable(style: .type, reservedSuffix: "").name(of: property.name),
                parent: reference, depth: scope.depth + 1)
            let name = propertyNames[property.name] ?? ""
            model.properties.append(
                self.property(property, named: name, of: schema, in: inner, &sink))
        }
        declare(.record(model), as: reference)
        return resolved
    }

    private mutating func property(
        _ property: Schema.Property, named name: String, of schema: Schema, in scope: TypeScope,
        _ sink: inout DiagnosticSink
    ) -> PropertyModel {
        let resolved = resolve(property.schema, in: scope, &sink)
        let isRequired = schema.required.contains(property.name)
        return PropertyModel(
            wireName: property.name, name: SwiftIdentifier(name), type: resolved.type,
            isRequired: isRequired, isLenient: areAllOptional || property.isLenient,
            isNullable: resolved.isNullable,
            defaultValue: isRequired && !resolved.isNullable ? resolved.constant : nil,
            documentation: DocumentationComment(
                property.schema.description ?? property.schema.title,
                property.schema.defaultRemark, resolved.type.isDecimal ? Self.decimalRemark : nil,
                of: property.schema.location),
            isDeprecated: property.schema.isDeprecated,
            isSensitive: schema.isSensitive || isSensitive(property.schema, as: resolved.type),
            origin: SchemaOrigin(property.schema, at: property.offset))
    }

    /// A warning about literals, which Foundation reads as binary numbers.
    private static var decimalRemark: String {
        "A literal with a fraction is not exact: write `.init(shortest: 19.99)`."
    }

    /// The scope with a name that is not that of an enclosing type, of a sibling, or of a type that
    /// generated code needs.
    func unoccupied(_ scope: TypeScope, besides others: [String] = []) -> TypeScope {
        guard let parent = scope.parent else { return scope }
        let around = Set(parent.qualifiedName.split(separator: ".").map(String.init))
        let siblings = Set(types[parent.index].children.map { types[$0].name })
            .union(types[parent.index].members)
        func isOccupied(_ name: String) -> Bool {
            around.contains(name) || siblings.contains(name) || names.required.contains(name)
                || others.contains(name)
        }
        guard isOccupied(scope.name) else { return scope }
        var result = scope
        result.name += "Value"
        var number = 2
        while isOccupied(result.name) {
            result.name = "\(scope.name)Value\(number)"
            number += 1
        }
        return result
    }
}

extension Schema {
    var deprecationRemark: String? { isDeprecated ? "Deprecated." : nil }

    /// The value that a missing property stands for.
    fileprivate var defaultRemark: String? {
        guard let defaultValue, defaultValue != .null else { return nil }
        let text = defaultValue.description
        return text.utf8.count > 80 || text.contains("`") ? nil : "The default is `\(text)`."
    }
}

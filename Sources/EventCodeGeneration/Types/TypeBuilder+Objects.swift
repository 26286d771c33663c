import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// The type of an object with known properties: a struct of its own.
    mutating func structure(_ schema: Schema, in scope: TypeScope) -> ResolvedType {
        let scope = unoccupied(scope)
        let reference = reserve(in: scope)
        var use = ResolvedType(type: .structure(reference))
        use.isNullable = schema.types.contains(.null) || schema.isNullable
        announce(use, in: scope)

        let names = propertyNames(of: schema)
        made[reference.index].members = Set(names.values)
        var model = RecordModel(
            reference: reference, name: scope.name,
            documentation: DocumentationComment(
                schema.description ?? schema.title, schema.deprecationRemark))
        for property in schema.properties {
            let inner = TypeScope(
                name: NameTable(style: .type, reservedSuffix: "").name(of: property.name),
                parent: reference, depth: scope.depth + 1)
            model.properties.append(
                self.property(
                    property, named: names[property.name] ?? "", of: schema, in: inner))
        }
        declare(.structure(model), as: reference)
        return use
    }

    private mutating func property(
        _ property: Schema.Property, named name: String, of schema: Schema, in scope: TypeScope
    ) -> PropertyModel {
        let use = use(of: property.schema, in: scope)
        let isRequired = schema.required.contains(property.name)
        return PropertyModel(
            wireName: property.name, name: SwiftIdentifier(name), type: use.type,
            isRequired: isRequired, isNullable: use.isNullable,
            defaultValue: isRequired && !use.isNullable ? use.constant : nil,
            documentation: DocumentationComment(
                property.schema.description ?? property.schema.title),
            isDeprecated: property.schema.isDeprecated,
            place: SchemaOrigin(pointer: property.schema.pointer, offset: property.offset))
    }

    /// The type of an enum: open for strings, a plain value for others.
    mutating func use(
        ofEnum values: [JSONValue], _ schema: Schema, in scope: TypeScope
    ) -> ResolvedType {
        var unique: [JSONValue] = []
        var seen: Set<JSONValue> = [.null]
        for value in values where seen.insert(value).inserted { unique.append(value) }
        var use = use(ofEnumWithoutNull: unique, schema, in: scope)
        use.isNullable =
            use.isNullable || values.contains(.null) || schema.types.contains(.null)
            || schema.isNullable
        return use
    }

    private mutating func use(
        ofEnumWithoutNull values: [JSONValue], _ schema: Schema, in scope: TypeScope
    ) -> ResolvedType {
        let kinds = Set(values.map(\.kind))
        guard kinds.count == 1, let kind = kinds.first else {
            return kinds.isEmpty ? .json : untyped(.mixedEnum, schema)
        }
        switch kind {
        case .string:
            let texts = values.compactMap(\.string)
            if texts.count == 1 {
                return ResolvedType(type: .string, constant: StringLiteral(texts[0]).source)
            }
            return openEnum(texts, schema, in: scope)
        case .number:
            let areIntegers = values.allSatisfy { $0.number?.integer(as: Int64.self) != nil }
            return ResolvedType(type: areIntegers ? .int : .double)
        case .boolean:
            return ResolvedType(
                type: .boolean, constant: values.count == 1 ? values[0].description : nil)
        case .null, .array, .object:
            return untyped(.mixedEnum, schema)
        }
    }

    /// The type of an enum whose values have numbers.
    mutating func numberedEnum(
        _ values: NumberedValues, _ schema: Schema, in scope: TypeScope
    ) -> ResolvedType {
        var use = openEnum(values.names, numbers: values.numbers, schema, in: scope)
        use.isNullable =
            schema.enumValues?.contains(.null) == true || schema.types.contains(.null)
            || schema.isNullable
        return use
    }

    mutating func openEnum(
        _ values: [String], numbers: [Int64]? = nil, _ schema: Schema, in scope: TypeScope
    ) -> ResolvedType {
        var seen: Set<String> = []
        let values = values.filter { seen.insert($0).inserted }
        let scope = unoccupied(scope)
        let reference = reserve(in: scope)
        var table = NameTable(
            style: .member, reserved: reservedMembers.enumCases, reservedSuffix: "Value")
        checkChosenNames(of: values, schema)
        let names = table.assign(values, chosen: schema.enumNames.mapValues(\.name))
        let model = EnumModel(
            reference: reference, name: scope.name,
            documentation: DocumentationComment(
                schema.description ?? schema.title, schema.deprecationRemark),
            cases: values.map { .init(value: $0, name: SwiftIdentifier(names[$0] ?? "")) },
            numbers: numbers)
        declare(.openEnum(model), as: reference)
        return ResolvedType(type: numbers == nil ? .openEnum(reference) : .numberedEnum(reference))
    }

    /// The scope with a name that no type around it has, nor one beside it, nor one that generated
    /// code needs.
    func unoccupied(_ scope: TypeScope, besides others: [String] = []) -> TypeScope {
        guard let parent = scope.parent else { return scope }
        let around = Set(parent.qualifiedName.split(separator: ".").map(String.init))
        let beside = Set(made[parent.index].children.map { made[$0].name })
            .union(made[parent.index].members)
        func isOccupied(_ name: String) -> Bool {
            around.contains(name) || beside.contains(name) || neededNames.contains(name)
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
    fileprivate var deprecationRemark: String? { isDeprecated ? "Deprecated." : nil }
}

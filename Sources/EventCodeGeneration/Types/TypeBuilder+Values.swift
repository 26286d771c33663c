import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// The type of a schema without references and `allOf`.
    mutating func use(ofPlain schema: Schema, in scope: TypeScope) -> ResolvedType {
        if let type = schema.swiftType {
            return ResolvedType(type: .custom(type.name), isNullable: type.isOptional)
        }
        if schema.isNever { return untyped(.never, schema) }
        if let numbered = schema.enumValues.flatMap(NumberedValues.init) {
            return numberedEnum(numbered, schema, in: scope)
        }
        if !schema.choices.isEmpty || schema.kinds.count > 1 {
            return use(ofUnion: schema, in: scope)
        }
        if let constant = schema.constant { return use(ofConstant: constant) }
        if let values = schema.enumValues { return use(ofEnum: values, schema, in: scope) }

        let types = schema.types.filter { $0 != .null }
        let isNullable = schema.types.contains(.null) || schema.isNullable
        var use =
            if types.isEmpty {
                schema.types.isEmpty ? use(ofUntyped: schema, in: scope) : .json
            } else {
                use(of: types.count == 1 ? types[0] : .number, schema, in: scope)
            }
        use.isNullable = use.isNullable || isNullable
        return use
    }

    private mutating func use(
        of type: SchemaType, _ schema: Schema, in scope: TypeScope
    ) -> ResolvedType {
        switch type {
        case .null: .json
        case .boolean: ResolvedType(type: .boolean)
        case .string: ResolvedType(type: .text(format: schema.format))
        case .integer: ResolvedType(type: .integer(format: schema.format))
        case .number: ResolvedType(type: .number(format: schema.format))
        case .array: use(ofArray: schema, in: scope)
        case .object: use(ofObject: schema, in: scope)
        }
    }

    /// The type of a schema without `type`, told from its other keywords.
    private mutating func use(ofUntyped schema: Schema, in scope: TypeScope) -> ResolvedType {
        if !schema.properties.isEmpty || schema.additionalProperties.isSchema
            || schema.hasPatternProperties
        {
            return use(ofObject: schema, in: scope)
        }
        if schema.items != nil || schema.hasTupleItems { return use(ofArray: schema, in: scope) }
        let type = ValueType.text(format: schema.format)
        return ResolvedType(type: type == .string ? .json : type)
    }

    private mutating func use(ofArray schema: Schema, in scope: TypeScope) -> ResolvedType {
        if schema.hasTupleItems { return untyped(.tuple, schema) }
        guard let items = schema.items else { return ResolvedType(type: .array(.json)) }
        return ResolvedType(type: .array(element(use(of: items.schema, in: scope.element("Item")))))
    }

    private mutating func use(ofObject schema: Schema, in scope: TypeScope) -> ResolvedType {
        if schema.hasPatternProperties { return untyped(.patternProperties, schema) }
        if schema.properties.count > JSONKeys.maximumObjectCount { return untyped(.large, schema) }
        if !schema.properties.isEmpty { return structure(schema, in: scope) }
        guard case .schema(let child) = schema.additionalProperties else {
            return ResolvedType(type: .map(.json))
        }
        return ResolvedType(type: .map(element(use(of: child.schema, in: scope.element("Value")))))
    }

    private func element(_ use: ResolvedType) -> ValueType {
        use.isNullable && use.type != .json ? .optional(use.type) : use.type
    }

    private func use(ofConstant value: JSONValue) -> ResolvedType {
        switch value {
        case .string(let text):
            ResolvedType(type: .string, constant: StringLiteral(text).source)
        case .boolean(let value): ResolvedType(type: .boolean, constant: String(value))
        case .number(let number):
            if let value = number.integer(as: Int64.self) {
                ResolvedType(type: .int, constant: String(value))
            } else {
                ResolvedType(type: .double)
            }
        case .null: ResolvedType(type: .json, isNullable: true)
        case .array, .object: .json
        }
    }
}

extension GeneratedUnion {
    /// Writes the case and its value, in the form in which a record shows it.
    ///
    /// `print`, string interpolation and failed expectations of tests show this text. It may differ
    /// in other versions of this library.
    public func write<Target: TextOutputStream>(to target: inout Target) {
        var text = ShownText()
        text.value(fieldContent, Self.fieldType)
        target.write(text.text)
    }
}

extension UnionSchema {
    /// Whether the value of a variant is not shown: the catalog does not list it, and marks values of
    /// other variants as sensitive.
    func isHidden(_ variant: Int) -> Bool {
        var visited: Set<AnyHashable> = []
        return variant == unknown && hasSensitiveValues(&visited)
    }

    fileprivate func hasSensitiveValues(_ visited: inout Set<AnyHashable>) -> Bool {
        guard visited.insert(ObjectIdentifier(self)).inserted else { return false }
        return variants.contains { $0.type.hasSensitiveValues(&visited) }
    }
}

extension FieldType {
    fileprivate func hasSensitiveValues(_ visited: inout Set<AnyHashable>) -> Bool {
        switch self {
        case .record(let record):
            let schema = record.recordSchema
            return visited.insert(schema).inserted
                && schema.fields.contains { $0.isSensitive || $0.type.hasSensitiveValues(&visited) }
        case .union(let union): return union.unionSchema.hasSensitiveValues(&visited)
        case .array(let type), .map(let type), .nullable(let type):
            return type.hasSensitiveValues(&visited)
        default: return false
        }
    }
}

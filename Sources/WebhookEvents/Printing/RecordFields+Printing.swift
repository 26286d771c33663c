import StrictJSON

extension RecordFields {
    /// The positions of the properties that have values.
    var shownPositions: [Int] {
        schema.fields.indices.filter { !content(at: $0).isNone }
    }

    func shownText(as name: String) -> String {
        var text = ShownText()
        text.record(self, named: name)
        return text.text
    }

    /// The values by their Swift names.
    var shownChildren: [(label: String?, value: Any)] {
        shownPositions.map { position in
            let field = schema.fields[position]
            if field.isSensitive { return (field.swiftName, Redacted()) }
            return (field.swiftName, content(at: position).shownValue(as: field.type))
        }
    }
}

extension FieldContent {
    /// The size of a value that is not shown.
    var shownSize: ShownBody {
        var json = JSONWriter()
        write(as: .json, to: &json)
        return ShownBody(json.bytes, isHidden: true)
    }

    /// The value in a Swift type. Foundation's mirrors of numbers and times have their storage.
    fileprivate func shownValue(as type: FieldType) -> Any {
        switch type {
        case .nullable(let wrapped): shownValue(as: wrapped)
        case .decimal, .decimalString: JSONNumber(decimal) as Any? ?? decimal
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            DateTime(date)
        case .union(let union) where union.unionSchema.isHidden(variant.index):
            variant.content.shownSize
        default: type.swiftType.init(field: self)
        }
    }
}

extension RecordFields: CustomStringConvertible, CustomReflectable {
    /// The properties that have values, by their Swift names.
    public var description: String { shownText(as: "") }

    /// The properties that have values.
    public var customMirror: Mirror {
        Mirror(self, children: shownChildren, displayStyle: .struct)
    }
}

@_spi(Generated) extension FieldContent: CustomStringConvertible, CustomReflectable {
    /// A text without the value, which may be sensitive.
    public var description: String { "FieldContent" }

    /// No children, since the value may be sensitive.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

// Embedded Swift has no reflection.
#if !hasFeature(Embedded)
extension JSONValue: CustomReflectable {
    /// The members of an object, the elements of an array, and no children of other values.
    public var customMirror: Mirror {
        switch self {
        case .array(let elements):
            Mirror(self, unlabeledChildren: elements, displayStyle: .collection)
        case .object(let object): object.mirror(of: self)
        default: Mirror(self, children: [])
        }
    }
}

extension JSONObject: CustomStringConvertible, CustomReflectable {
    /// The object as JSON text, without white space.
    public var description: String { JSONValue.object(self).description }

    /// The members in order.
    public var customMirror: Mirror { mirror(of: self) }

    fileprivate func mirror<Subject>(of subject: Subject) -> Mirror {
        Mirror(subject, unlabeledChildren: members, displayStyle: .dictionary)
    }
}

extension JSONNumber: CustomStringConvertible, CustomReflectable {
    /// The number as JSON text.
    public var description: String { text }

    /// No children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
#endif

import StrictJSON

extension Located {
    /// The values of `example`, `examples` and `x-examples`, in a schema or beside it.
    var examples: [Located] {
        let single = ["example", "x-example"].compactMap { self[$0] }
        return single
            + ["examples", "x-examples"].compactMap { self[$0] }.flatMap { examples in
                examples.value.array == nil
                    ? examples.members.map(\.value.exampleValue) : examples.elements
            }
    }

    /// The value of a named example, which OpenAPI describes with an object.
    var exampleValue: Located {
        let described = ["value", "summary", "description"]
        guard let value = self["value"],
            members.allSatisfy({ described.contains($0.key) || $0.key.hasPrefix("x-") })
        else { return self }
        return value
    }

    /// An example as a body, which some documents contain as JSON in a string; `nil` if it is
    /// neither an object nor an array.
    var exampleBody: Located? {
        switch value {
        case .object, .array: return self
        case .string(let text):
            guard let value = try? JSONValue(Array(text.utf8)),
                value.object != nil || value.array != nil
            else { return nil }
            return .synthesized(value, at: location)
        default: return nil
        }
    }
}

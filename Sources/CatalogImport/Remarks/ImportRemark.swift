package import StrictJSON

/// What an import could not carry over, or had to decide: facts; `message` words them.
package struct ImportRemark: Hashable, Sendable {
    package let reason: Reason
    package let location: DocumentLocation

    package enum Reason: Hashable, Sendable {
        case keyword(String)
        case wrongKind(of: String, expected: String)
        case unknownType(String)
        case unresolved(String)
        case deepSchema
        case payloadFormat(String)
        case contentType(String)
        case noBody
        case noName
        case sameType(String)
        case typeFromExample
        case typeFromName
        case noData(String)
        case besidePayload(String)
        case notASchema
        case unusedShared
        case unreadable
        case otherDirection(String)
    }
}

extension ImportRemark.Reason {
    package var message: String {
        switch self {
        case .keyword(let name): "'\(name)' is left out"
        case .wrongKind(let name, let expected): "'\(name)' is left out, it is not \(expected)"
        case .unknownType(let type): "the unknown type '\(type)' is left out"
        case .unresolved(let reference):
            "reference '\(reference)' leads nowhere, any JSON is taken for it"
        case .deepSchema: "a schema that is nested too deep, any JSON is taken for it"
        case .payloadFormat(let format):
            "a payload in the format '\(format)', any JSON is taken for it"
        case .contentType(let type): "a body of the type '\(type)' is left out, it is not JSON"
        case .noBody: "a body without a schema, any JSON is taken for it"
        case .noName: "an event without a name is left out"
        case .sameType(let type): "several schemas of the type '\(type)' are joined with 'oneOf'"
        case .typeFromExample: "a type is taken from an example, no schema states it"
        case .typeFromName: "a type is taken from a name, no schema states it"
        case .noData(let type):
            "bodies of the type '\(type)' have no payload at the location of 'data'"
        case .besidePayload(let name):
            "property '\(name)' stands beside the payload, and is left out"
        case .notASchema: "a file that is no JSON Schema is left out"
        case .unusedShared: "a shared schema that no event refers to is left out"
        case .unreadable: "a file that is neither JSON nor YAML is left out"
        case .otherDirection(let name):
            "messages of '\(name)' are left out, they go to the provider"
        }
    }
}

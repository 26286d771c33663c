package import StrictJSON

/// A step from a body to the messages in it: the location of something that contains messages, in the
/// body or in what the step before it leads to.
package struct MessageStep: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// An array of messages.
        case array
        /// A message as JSON in a string.
        case json
        /// A message as JSON in Base64.
        case base64
    }

    package let pointer: JSONPointer
    package let kind: Kind

    package init(_ kind: Kind, at pointer: JSONPointer) {
        self.kind = kind
        self.pointer = pointer
    }
}

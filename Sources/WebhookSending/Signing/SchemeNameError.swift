#if Receiver
/// The reason why a scheme cannot be created from its name.
package enum SchemeNameError: Error, Hashable, Sendable, CustomStringConvertible {
    case noFormat

    package var description: String {
        "the scheme 'hmac' needs the header field of the signature, '--hmac-header NAME'"
    }
}
#endif

#if Certificates
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import StrictJSON

/// A message of Amazon SNS, which has not been verified.
struct AmazonSNSMessage {
    let topicARN: String
    let id: String
    let time: Date
    let certificateAddress: String
    let signature: [UInt8]
    let hash: RSAKey.Hash
    /// The signed text.
    let content: [UInt8]

    /// The signed members of a notification, in order; a subject is signed if there is one.
    private static let notification = [
        "Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type",
    ]
    /// The signed members of the confirmation of a subscription or of its end, in order.
    private static let confirmation = [
        "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type",
    ]

    init(_ body: [UInt8]) throws(SignatureError) {
        guard let members = JSONObject(ofUniqueNames: body) else { throw .malformedBody(at: "") }
        let fields = MessageFields(members)
        topicARN = try fields.line("TopicArn")
        id = try fields.line("MessageId")
        guard let time = TimestampUnit.iso8601.date(try fields.line("Timestamp")) else {
            throw .malformedBody(at: "/Timestamp")
        }
        self.time = time
        certificateAddress = try fields.line("SigningCertURL")
        switch try fields.line("SignatureVersion") {
        case "1": hash = .sha1
        case "2": hash = .sha256
        default: throw .noUsableSignatureInBody
        }
        guard let signature = Base64.decode(try fields.line("Signature")),
            RSAKey.signatureLengths.contains(signature.count)
        else { throw .noUsableSignatureInBody }
        self.signature = signature
        content = try fields.content(Self.names(of: try fields.line("Type")))
    }

    private static func names(of type: String) throws(SignatureError) -> [String] {
        switch type {
        case "Notification": notification
        case "SubscriptionConfirmation", "UnsubscribeConfirmation": confirmation
        default: throw .malformedBody(at: "/Type")
        }
    }
}

/// The members of a message that are strings.
private struct MessageFields {
    private let members: JSONObject

    init(_ members: JSONObject) {
        self.members = members
    }

    /// A text of one line. With line breaks in more than one text, a signed text would have several
    /// readings.
    func line(_ name: String) throws(SignatureError) -> String {
        let text = try self.text(name)
        guard !text.isEmpty, !text.utf8.contains(where: { $0 < 0x20 }) else {
            throw .malformedBody(at: "/" + name)
        }
        return text
    }

    private func text(_ name: String) throws(SignatureError) -> String {
        guard let text = members[name]?.string else { throw .malformedBody(at: "/" + name) }
        return text
    }

    /// Each name and its value, followed by a line break.
    func content(_ names: [String]) throws(SignatureError) -> [UInt8] {
        var content: [UInt8] = []
        for name in names where name != "Subject" || !(members[name]?.isNull ?? true) {
            let text = name == "Message" ? try self.text(name) : try line(name)
            content += Array("\(name)\n\(text)\n".utf8)
        }
        return content
    }
}

extension JSONValue {
    fileprivate var isNull: Bool { kind == .null }
}
#endif

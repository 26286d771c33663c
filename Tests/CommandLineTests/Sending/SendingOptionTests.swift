#if HTTP
import ArgumentParser
import Foundation
import Testing
import TestSupport
import WebhookReceiver
import WebhookSending

@testable import webhook_events

@Suite struct SendingOptionTests {
    @Test("The options determine the format of an HMAC signature")
    func customFormat() throws {
        let options = try HMACOptions.parse([
            "--hmac-header", "X-Signature", "--hmac-content", "{id}.{timestamp}.{body}",
            "--hmac-prefix", "v1=", "--hmac-encoding", "base64", "--hmac-algorithm", "sha512",
            "--hmac-timestamp-header", "X-Time", "--hmac-timestamp-unit", "milliseconds",
            "--hmac-id-header", "X-ID", "--hmac-unsigned-id-header", "X-Delivery",
            "--hmac-secret-encoding", "hex", "--hmac-separator", ",",
        ])
        #expect(
            try options.format()
                == HMACFormat(
                    algorithm: .sha512, secretEncoding: .hex, signatureHeader: "X-Signature",
                    prefix: "v1=", encoding: .base64, separator: ",",
                    content: SignedContent(template: "{id}.{timestamp}.{body}"),
                    timestampHeader: "X-Time", timestampUnit: .milliseconds, idHeader: "X-ID",
                    unsignedIDHeader: "X-Delivery"))
    }

    @Test("Without options, the format is the default one")
    func defaultFormat() throws {
        let options = try HMACOptions.parse(["--hmac-header", "X"])
        #expect(try options.format() == HMACFormat(signatureHeader: "X"))
        #expect(try HMACOptions.parse([]).format() == nil)
    }

    @Test(
        "The place of a token is a header field, a parameter, or a value of the body",
        arguments: [
            ("header:X-Token", TokenLocation.header("X-Token")),
            ("bearer", .header("Authorization", prefix: "Bearer ")),
            ("query:token", .queryParameter("token")), ("body:/a/b", .bodyField("/a/b")),
        ])
    func tokenPlace(text: String, place: TokenLocation) throws {
        #expect(try SignatureOptions.parse(["--token-in", text]).tokenIn == place)
    }

    @Test(
        "A place that is not understood is refused", arguments: ["header", "X-Token", "body", ""])
    func invalidPlace(text: String) {
        #expect(throws: (any Error).self) { try SignatureOptions.parse(["--token-in", text]) }
    }

    @Test("A body is sent byte for byte, including a byte order mark")
    func exactBody() throws {
        let tool = try BuiltTool.commandLine()
        let body = "\u{FEFF}{\"a\": 1}\r\n"
        try tool.write(body, to: "body.json")
        let path = tool.folder.appending(path: "body.json").path
        #expect(try SendCommand.bytes(of: path, []) == Array(body.utf8))
        let changed = try SendCommand.bytes(of: path, [ValueAssignment("a=2")])
        #expect(changed == Array(#"{"a":2}"#.utf8))
    }

    @Test("A weak secret is accepted on request")
    func weakSecret() throws {
        let arguments = ["--to", "http://127.0.0.1/", "--secret", "whsec_c2hvcnQ="]
        let weak = try EndpointOptions.parse(arguments)
        #expect(throws: (any Error).self) { try weak.requireSignedDestination() }
        let allowed = try EndpointOptions.parse(arguments + ["--allow-weak-secret"])
        try allowed.requireSignedDestination()
    }
}
#endif

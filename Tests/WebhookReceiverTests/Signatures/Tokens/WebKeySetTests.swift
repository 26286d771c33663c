#if Receiver
import Foundation
import StrictJSON
import Testing
@testable import WebhookReceiver

@Suite struct WebKeySetTests {
    /// The example of RFC 7515, section A.3.
    private static let ec =
        #""kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","#
        + #""y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0""#

    @Test("The key of RFC 7515 verifies its signature")
    func example() throws {
        let text =
            "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxl"
            + "LmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8IS"
            + "lSApmWQxfKTUJqPP3-Kg6NU1Q"
        let token = try #require(WebToken(text))
        let key = try #require(WebKeySet(Array("{\(Self.ec)}".utf8)).keys.first)
        #expect(key.matches(token.signature, of: token.signedContent))
        #expect(!key.matches(token.signature, of: token.signedContent + [0]))
        #expect(token.claims?["iss"]?.string == "joe")
    }

    @Test(
        "A key that is not for signatures, has expired or is of another kind is left out",
        arguments: [
            ("", true), (#","use":"sig","alg":"ES256""#, true), (#","use":"enc""#, false),
            (#","alg":"ES384""#, false), (#","alg":"HS256""#, false),
            (#","expired_at":null"#, true), (#","expired_at":1560466143"#, false),
        ])
    func unusable(members: String, isUsable: Bool) {
        let set = try? WebKeySet(Array("{\(Self.ec)\(members)}".utf8))
        #expect((set != nil) == isUsable)
    }

    @Test(
        "A text that has no usable key is refused",
        arguments: [
            "", "[]", "{}", #"{"keys":[]}"#, #"{"kty":"oct","k":"AAAA"}"#,
            #"{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}"#, #"{"keys":{}}"#,
            #"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#, #"{"kty":"RSA","n":"","e":""}"#,
        ])
    func refused(text: String) {
        #expect(throws: SecretError.notAKeySet) { try WebKeySet(Array(text.utf8)) }
    }

    @Test("Keys are found by their identifiers")
    func identifiers() throws {
        let json = #"{"keys":[{\#(Self.ec),"kid":"a"},{\#(Self.ec)},{\#(Self.ec),"kid":"b"},{}]}"#
        let set = try WebKeySet(Array(json.utf8))
        #expect(set.keys.map(\.id) == ["a", nil, "b"])
        #expect(set.keys(id: "b").count == 1)
        #expect(set.keys(id: "c").isEmpty)
        let many = Array(repeating: "{\(Self.ec)}", count: 65).joined(separator: ",")
        #expect(throws: SecretError.tooManyPublicKeys(limit: 64)) {
            try WebKeySet(Array(#"{"keys":[\#(many)]}"#.utf8))
        }
    }
}
#endif

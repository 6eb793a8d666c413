// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are tokens of templates.
import { describe, expect, test } from "@jest/globals";
import { flowsIn } from "../../../index.ts";
import { say, smallFlow } from "../small-flow.ts";

const { Metadata: _, ...flow } = smallFlow({ hello: say("Hello") });
const json = JSON.stringify(flow, null, 2);

const file = (content: string, type = "aws_connect_contact_flow") => `
# The night line: resource "aws_connect_contact_flow" "none" {
variable "queue" {
  default = { "a" = "}" } // a brace that closes nothing
}
/* resource "aws_connect_contact_flow" "neither" { */
resource "${type}" "night" {
  instance_id = aws_connect_instance.this.id
  name        = "Night \${var.stage}"
  type        = "CUSTOMER_QUEUE" # told
  tags = {
    Name = "x",
  }
  ${content}
}
`;

const parametersOf = (content: string): unknown =>
  flowsIn(file(content), "main.tf").map(
    (found) => JSON.parse(JSON.stringify(found.content)).Actions[0].Parameters,
  )[0];

describe("a flow in a Terraform file", () => {
  test.each([
    ["a heredoc", `content = <<EOF\n${json}\nEOF`],
    ["a heredoc with its indentation", `content = <<-JSON\n    ${json.replaceAll("\n", "\n    ")}\n    JSON`],
    ["a text in quotes", `content = ${JSON.stringify(JSON.stringify(flow))}`],
    ["jsonencode", `content = jsonencode(${json})`],
  ])("is read from %s", (_, content) => {
    expect(flowsIn(file(content), "main.tf")).toEqual([
      expect.objectContaining({
        name: "Night ${var.stage}",
        kind: "CUSTOMER_QUEUE",
        kindGuessed: false,
        problems: [],
      }),
    ]);
    expect(parametersOf(content)).toEqual({ Text: "Hello" });
  });

  test("a module has no type of its own", () => {
    const [module] = flowsIn(
      file(`content = <<EOF\n${json}\nEOF`, "aws_connect_contact_flow_module"),
      "main.tf",
    );
    expect(module?.kind).toBe("MODULE");
  });

  test("jsonencode keeps what it says, and what Terraform works out is a token", () => {
    const block = (parameters: string) => `content = jsonencode({
      Version     = "2019-10-30"
      StartAction = "a"
      Actions = [
        {
          Identifier = "a", Type = "MessageParticipant"
          Parameters = {
            ${parameters}
          }
        },
      ]
    })`;
    expect(
      parametersOf(
        block(`
            Text   = "A \\"quoted\\" word, \\u00e9,\\n\${var.names["x"]} and $\${this}"
            Queue  = aws_connect_queue.night.arn
            Both   = "\${a}" == "b" ? "c" : "d"
            Count  = 3
            Flag   = true
            Empty  = null
            List   = [1, "two", var.three,]
            For    = { for name in var.names : name => 1 }
            Paren  = ("in")
            Words  = <<-EOT
              two $\${lines}
            EOT
            "Quoted": join(",", ["a", "b"])`),
      ),
    ).toEqual({
      Text: 'A "quoted" word, é,\n${var.names["x"]} and ${this}',
      Queue: "${aws_connect_queue.night.arn}",
      Both: '${"${a}" == "b" ? "c" : "d"}',
      Count: 3,
      Flag: true,
      Empty: null,
      List: [1, "two", "${var.three}"],
      For: "${{ for name in var.names : name => 1 }}",
      Paren: "in",
      Words: "              two ${lines}",
      Quoted: '${join(",", ["a", "b"])}',
    });
  });
});

describe("a flow that stands in another file", () => {
  test.each([
    ['filename = "flows/night.json"', "flows/night.json"],
    ['content = file("${path.module}/night.json")', '${file("${path.module}/night.json")}'],
    ['content = templatefile("night.tftpl", { a = 1 })', '${templatefile("night.tftpl", { a = 1 })}'],
    ["content = local.night", "${local.night}"],
  ])("is refused with where it is: %s", (content, where) => {
    expect(() => flowsIn(file(content), "main.tf")).toThrow(
      `Night \${var.stage}: its content is ${where}, which this file does not hold: give the file with the flow itself`,
    );
  });

  test("a file without flows holds none", () => {
    expect(() => flowsIn('resource "aws_s3_bucket" "b" {\n}\n', "main.tf")).toThrow("it holds no flow");
  });

  test("what is never closed ends with the file", () => {
    expect(() =>
      flowsIn('resource "aws_connect_contact_flow" "a" {\n content = <<EOF\n{', "main.tf"),
    ).toThrow("cannot be run");
    expect(() => flowsIn('resource "a" "b" { /* "', "main.tf")).toThrow("it holds no flow");
  });
});

import { type AwsAnswer, type AwsRequest, type OpenedRequest, sendRequest } from "./aws-request.ts";
import { leaveUnanswered, NoAnswer } from "./no-answer.ts";

const notConnected = "no connection in time";

interface Sending {
  /** Takes a connection for a copy of the request. */
  readonly open: () => OpenedRequest;
  /** Whether the request may be carried out twice. */
  readonly repeatable: boolean;
  /** In milliseconds. */
  readonly time: number;
  /** Stops it before. */
  readonly stoppedBy: AbortSignal | undefined;
}

/**
 * Sends a request and reads its answer within a time.
 * One that may be carried out twice is sent again by another connection when no answer came in a third of the time,
 * while the first copy goes on: a slow connection has all the time that there is, and one that hangs is got over. Any
 * other is sent once; only a connection that is not open after half of the time is given up, for the SDK to try again.
 * @throws {NoAnswer} when it may have been carried out; another error when it can't have been.
 */
export async function sendInTime(
  request: AwsRequest,
  { open, repeatable, time, stoppedBy }: Sending,
): Promise<AwsAnswer> {
  const copies: OpenedRequest[] = [];
  const failures: unknown[] = [];
  let answered: OpenedRequest | undefined;
  let isOver = false;
  // The connection that the answer came by is kept.
  const stop = () => {
    isOver = true;
    for (const copy of copies) if (copy !== answered) copy.outgoing.destroy();
  };

  async function sendCopy(): Promise<AwsAnswer> {
    const copy = open();
    copies.push(copy);
    try {
      const answer = wholeAnswer(await sendRequest(copy, request));
      answered = copy;
      return answer;
    } catch (error) {
      if (copy.isConnected) failures.push(noAnswer(error, isOver, repeatable));
      else failures.push(isOver ? new Error(notConnected) : error);
      // While another copy is under way, there is hope.
      if (failures.length < copies.length) return new Promise(() => {});
      throw failures.find((failure) => failure instanceof NoAnswer) ?? failures.at(-1);
    }
  }

  const limit = setTimeout(stop, time);
  stoppedBy?.addEventListener("abort", stop);
  let again: NodeJS.Timeout | undefined;
  const repeated = new Promise<AwsAnswer>((resolve) => {
    again = setTimeout(
      () => {
        const [first] = copies;
        if (repeatable) resolve(sendCopy());
        else if (!first?.isConnected) first?.outgoing.destroy(timeout());
      },
      time / (repeatable ? 3 : 2),
    );
  });
  try {
    return await Promise.race([sendCopy(), repeated]);
  } finally {
    clearTimeout(limit);
    clearTimeout(again);
    stoppedBy?.removeEventListener("abort", stop);
    stop();
    if (copies.some((copy) => copy.isConnected && copy !== answered)) leaveUnanswered(request);
  }
}

/** @throws {Error} for what no service of AWS answers: nothing, or something without the id of the request. */
function wholeAnswer(answer: AwsAnswer): AwsAnswer {
  const isWhole = answer.body.length > 0 && answer.headers["x-amzn-requestid"];
  if (!isWhole && answer.statusCode < 500)
    throw new Error(`status ${answer.statusCode}, no body or no request id`);
  return answer;
}

function noAnswer(error: unknown, isLate: boolean, repeatable: boolean): NoAnswer {
  const cause = error instanceof Error ? error.message : String(error);
  return new NoAnswer(isLate ? "the time was up" : cause, { again: repeatable && !isLate });
}

/** The SDK tries again what fails by this name. */
const timeout = () => Object.assign(new Error(notConnected), { name: "TimeoutError" });

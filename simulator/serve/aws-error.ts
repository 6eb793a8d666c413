/** The errors that these services answer, by their models, and the HTTP status of each. */
const statuses = {
  AccessDeniedException: 403,
  ConflictException: 409,
  DependencyFailedException: 424,
  InternalServerException: 500,
  InternalServiceException: 500,
  InvalidRequestException: 400,
  ResourceNotFoundException: 404,
  UnknownOperationException: 404,
  ValidationException: 400,
} as const;

/** An answer that tells what is wrong with a request, as AWS does. */
export class AwsError extends Error {
  override readonly name = "AwsError";
  readonly type: keyof typeof statuses;

  constructor(type: keyof typeof statuses, message: string, options?: ErrorOptions) {
    super(message, options);
    this.type = type;
  }

  get status(): number {
    return statuses[this.type];
  }
}

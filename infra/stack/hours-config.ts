import type { CfnHoursOfOperation } from "aws-cdk-lib/aws-connect";
import { dailyHours, type OpeningHours } from "../../src/domain/index.ts";

/**
 * The hours as Connect wants them: within a day each. Its hours go to 23, and midnight as an end is 00:00, which the
 * admin guide calls 12:00 AM; so a day from 00:00 to 00:00 is the whole day.
 */
export const hoursConfig = (hours: OpeningHours): CfnHoursOfOperation.HoursOfOperationConfigProperty[] =>
  dailyHours(hours).map(({ day, opens, closes }) => ({
    day: day.toUpperCase(),
    startTime: timeOf(opens),
    endTime: timeOf(closes),
  }));

const timeOf = (time: string) => ({ hours: Number(time.slice(0, 2)) % 24, minutes: Number(time.slice(3)) });

import { PROBLEM_TYPE } from '../error-response.ts';
import { ProblemSchema } from './schemas.ts';

function problemWith(status: number, kind: string, title: string, description: string) {
  return {
    description,
    content: {
      [PROBLEM_TYPE as 'application/problem+json']: {
        schema: ProblemSchema,
        example: { type: `urn:atalaya:problem:${kind}`, title, status, detail: description },
      },
    },
  };
}

/** Answers that say what was wrong, to spread into a route's `responses`. */
export const INVALID = {
  400: problemWith(
    400,
    'invalid-input',
    'Some of what was sent is not valid',
    'A parameter is not valid, unknown or misspelt; `errors` names each.',
  ),
};

export const NOT_FOUND = {
  404: problemWith(404, 'not-found', 'There is no such thing here', 'Nothing here has that id or code.'),
};

export const CONFLICT = {
  409: problemWith(
    409,
    'conflict',
    'It conflicts with what is there',
    'What is there does not allow it; the detail says why.',
  ),
};

export const TOO_LARGE = {
  413: problemWith(
    413,
    'too-large',
    'That is more than the limit',
    'More bytes or more files than this address takes.',
  ),
};

export const UNSUPPORTED = {
  415: problemWith(
    415,
    'unsupported',
    'This kind of content is not read here',
    'The body is not of the kind this address takes.',
  ),
};

export const BUSY = {
  503: problemWith(503, 'unavailable', 'Not available now', 'Too many uploads at once; try again.'),
};

/** 200 with a JSON body, to spread into a route's `responses`. */
export function okJson<Schema>(schema: Schema, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } } };
}

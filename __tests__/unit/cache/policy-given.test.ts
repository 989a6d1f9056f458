import { describe, expect, test } from '@jest/globals';
import { givenCaches } from '../../../src/cache/policy/given.ts';

describe('cache-from and cache-to', () => {
  test.each([
    {
      name: 'gha has a scope a node even in a run of one, and a failed export fails no build',
      from: ['type=gha'],
      to: ['type=gha,mode=max'],
      isShared: false,
      read: ['type=gha,scope=app'],
      write: ['type=gha,mode=max,scope=app,ignore-error=true'],
    },
    {
      name: 'what was given for a single image stays as it is',
      from: ['acme/app:cache'],
      to: ['type=registry,ref=acme/app:cache,ignore-error=false'],
      isShared: false,
      read: ['acme/app:cache'],
      write: ['type=registry,ref=acme/app:cache,ignore-error=false'],
    },
    {
      name: 'several images on one registry, folder or scope do not overwrite each other',
      from: ['acme/app', 'type=local,src=/c', 'type=gha,scope=s'],
      to: ['type=registry,ref=r:5000/acme/app,mode=max', 'type=local,dest=/c'],
      isShared: true,
      read: ['acme/app:app', 'type=local,src=/c/app', 'type=gha,scope=s-app'],
      write: [
        'type=registry,ref=r:5000/acme/app:app,mode=max,ignore-error=true',
        'type=local,dest=/c/app,ignore-error=true',
      ],
    },
    {
      name: 'nor in one bucket, whose cache has a name of its own or BuildKit’s',
      from: ['type=s3,bucket=b,region=r'],
      to: ['type=s3,bucket=b,region=r,name=n', 'type=azblob,account_url=https://a.example.com'],
      isShared: true,
      read: ['type=s3,bucket=b,region=r,name=buildkit-app'],
      write: [
        'type=s3,bucket=b,region=r,name=n-app,ignore-error=true',
        'type=azblob,account_url=https://a.example.com,name=buildkit-app,ignore-error=true',
      ],
    },
    {
      name: 'a folder with a comma',
      from: ['type=local,"src=/c,d"'],
      to: [],
      isShared: true,
      read: ['type=local,"src=/c,d/app"'],
      write: [],
    },
    {
      name: 'inline has no options of its own',
      from: [],
      to: ['type=inline'],
      isShared: true,
      read: [],
      write: ['type=inline'],
    },
  ])('$name', ({ from, to, isShared, read, write }) => {
    expect(givenCaches({ from, to }, 'app', isShared)).toEqual({ read, write });
  });
});

import type { Type } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PERMISSION_KEY } from '../src/platform/access/access-guard.ts';
import type { Permission } from '../src/platform/access/permissions.ts';
import type { TestApp } from './test-app.ts';

export interface Route {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly permission: Permission | undefined;
}

/** Every route that Nest serves, with the permission it declares. */
export function routesOf(test: TestApp): Route[] {
  const controllers = [...test.app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const type = metatype as Type;
    const prototype = type.prototype as Record<string, object>;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((name): Route[] => {
      const handler = prototype[name] as object;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const paths = [
        Reflect.getMetadata(PATH_METADATA, type),
        Reflect.getMetadata(PATH_METADATA, handler),
      ].flat() as string[];
      const path = `/${paths.join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
      return [
        {
          name: `${type.name}.${name}`,
          method: RequestMethod[method] as Route['method'],
          path,
          permission: Reflect.getMetadata(PERMISSION_KEY, handler) as Permission | undefined,
        },
      ];
    });
  });
}

import{e as s}from"../chunks/clip-veil-DFuaJ-gO.js";import{e as o}from"../chunks/clip-more-BMhyKSBF.js";import{e as p}from"../chunks/clip-panels-DNpJFYpC.js";const r={...p,...o,...s};export{r as en};

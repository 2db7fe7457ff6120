import{e as s}from"../chunks/clip-veil-BxK-Fpji.js";import{e as o}from"../chunks/clip-more--8runs-L.js";import{e as p}from"../chunks/clip-panels-DMCd9v6T.js";const r={...p,...o,...s};export{r as en};

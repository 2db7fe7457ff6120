import{e as s}from"../chunks/clip-veil-CKSt_SRU.js";import{e as o}from"../chunks/clip-more--guJyK-y.js";import{e as p}from"../chunks/clip-panels-Bw5bhoWP.js";const r={...p,...o,...s};export{r as en};

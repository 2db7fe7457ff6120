import{e as s}from"../chunks/clip-veil-C1ktS6cK.js";import{e as o}from"../chunks/clip-more-CYZ_T9Yg.js";import{e as p}from"../chunks/clip-panels-BHlGVRuG.js";const r={...p,...o,...s};export{r as en};

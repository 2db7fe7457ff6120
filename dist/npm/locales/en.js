import{e as o}from"../chunks/common-rr1JpXLd.js";import{e as s}from"../chunks/clip-more-BgEeYfMh.js";import{e as m}from"../chunks/dialogs-ByQOm1tH.js";const r={...m,...s,...o};export{r as en};

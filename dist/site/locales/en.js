import{e as o}from"../chunks/common-Dp7CXjMJ.js";import{e as s}from"../chunks/clip-more-C9iK09SM.js";import{e as m}from"../chunks/dialogs-CVnAfSqW.js";const r={...m,...s,...o};export{r as en};

import{e as o}from"../chunks/common-CLUcfpYv.js";import{e as s}from"../chunks/clip-more-CXURrptc.js";import{e as m}from"../chunks/dialogs-CcmGEvBJ.js";const r={...m,...s,...o};export{r as en};

import{e as o}from"../chunks/common-BQgi_CF0.js";import{e as s}from"../chunks/clip-more-CSfGX-7Z.js";import{e as m}from"../chunks/dialogs-DrqTwjtA.js";const r={...m,...s,...o};export{r as en};

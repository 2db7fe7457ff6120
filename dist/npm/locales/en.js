import{e as o}from"../chunks/common-vjue8cvy.js";import{e as s}from"../chunks/clip-more-D1x4tgai.js";import{e as m}from"../chunks/dialogs-DamZdOyW.js";const r={...m,...s,...o};export{r as en};
